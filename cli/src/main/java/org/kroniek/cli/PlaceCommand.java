package org.kroniek.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kroniek.cli.view.PlaceView;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Place;
import org.kroniek.ledger.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kroniek place}: who is said to have controlled a place when, and what happened there. */
@Command(
        name = "place",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "The record of a place: who controlled it when, per whom, and what else is told to have happened there.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kroniek place Goma",
            "  kroniek place geonames:216281 --as-of 2025-02-01 --format csv     the claims of control only",
            "",
            "Exit codes: 0 all well, 1 the ledger knows no place of this name, 2 wrong usage."
        })
final class PlaceCommand implements Callable<Integer> {
    private static final int OTHERS = 6;

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "A name in any spelling that the ledger has seen, or an id.")
    String name = "";

    @Mixin
    LedgerOptions ledgerOptions = new LedgerOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table; jsonl: one JSON object; csv: the claims of control.")
    PrintFormat format = PrintFormat.TABLE;

    PlaceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = ledgerOptions.openExisting()) {
            Optional<Places.History> history = ledger.places().history(name, ledgerOptions.asOf());
            if (history.isEmpty()) {
                terminal.err().println("kroniek: the ledger knows no place called '" + name + "'");
                return 1;
            }
            Place shown = history.get().place();
            List<String> others = ledger.places().search(name, OTHERS, ledgerOptions.asOf()).stream()
                    .filter(place -> !place.equals(shown))
                    .map(place -> place.name() + " (" + place.ident() + ")")
                    .toList();
            print(history.get());
            if (!others.isEmpty()) {
                terminal.err().println("kroniek: also called so: " + String.join(", ", others));
            }
        }
        return 0;
    }

    private void print(Places.History history) throws IOException {
        switch (format) {
            case TABLE -> terminal.out().print(new PlaceView(terminal.screen()).show(history));
            case JSONL -> terminal.out().println(PlaceView.json(history));
            case CSV ->
                Csv.print(
                        terminal.out(),
                        PlaceView.COLUMNS,
                        history.control().stream().map(PlaceView::cells).toList());
        }
    }
}
