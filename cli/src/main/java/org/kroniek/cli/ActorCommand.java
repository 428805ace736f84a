package org.kroniek.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kroniek.cli.view.ActorView;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.Actors;
import org.kroniek.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kroniek actor}: what the ledger knows of one actor. */
@Command(
        name = "actor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "The dossier of an actor: its roles, its relations by year, what it did and underwent, what it says and"
                        + " what is said about it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kroniek actor 'Abdel Fattah al-Burhan'",
            "  kroniek actor actor:hamas --as-of 2023-10-31 --format jsonl",
            "",
            "Exit codes: 0 all well, 1 the ledger knows nobody of this name, 2 wrong usage."
        })
final class ActorCommand implements Callable<Integer> {
    private static final int OTHERS = 6;

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "A name in any spelling that the ledger has seen, or an id.")
    String name = "";

    @Mixin
    LedgerOptions ledgerOptions = new LedgerOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, or jsonl: one JSON object.")
    PrintFormat format = PrintFormat.TABLE;

    ActorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (format == PrintFormat.CSV) {
            throw new UsageException(
                    "--format csv: a dossier is no single table; take jsonl, or kroniek query --involved");
        }
        try (Ledger ledger = ledgerOptions.openExisting()) {
            Optional<Actors.Dossier> dossier = ledger.actors().dossier(name, ledgerOptions.asOf());
            if (dossier.isEmpty()) {
                terminal.err().println("kroniek: the ledger knows nobody called '" + name + "'");
                return 1;
            }
            Actor shown = dossier.get().actor();
            List<String> others = ledger.actors().search(name, OTHERS, ledgerOptions.asOf()).stream()
                    .filter(actor -> !actor.equals(shown))
                    .map(actor -> actor.name() + " (" + actor.ident() + ")")
                    .toList();
            terminal.out()
                    .print(
                            format == PrintFormat.JSONL
                                    ? ActorView.json(dossier.get()) + "\n"
                                    : new ActorView(terminal.screen()).show(dossier.get()));
            if (!others.isEmpty()) {
                terminal.err().println("kroniek: also called so: " + String.join(", ", others));
            }
        }
        return 0;
    }
}
