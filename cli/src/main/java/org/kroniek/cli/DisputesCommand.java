package org.kroniek.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kroniek.cli.view.DisputeView;
import org.kroniek.ledger.Incidents;
import org.kroniek.ledger.Incidents.DisputeOf;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.incident.Corroboration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kroniek disputes}: sources that contradict each other, each in its own words. */
@Command(
        name = "disputes",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lists what sources say of one occurrence and cannot all be true, the latest first, in the words of both"
                        + " sides.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kroniek disputes --kind blame --involved Israel",
            "  kroniek disputes --place Goma --format jsonl",
            "",
            "Kinds: denial, blame (who did it), numbers (of people harmed), control (who holds a place).",
            "In CSV each side is a row of its own. --limit counts incidents; one may have several disputes."
        })
final class DisputesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--kind", paramLabel = "KIND", description = "denial, blame, numbers or control.")
    List<String> kinds = List.of();

    @Mixin
    QueryOptions query = new QueryOptions();

    @Mixin
    LedgerOptions ledgerOptions = new LedgerOptions();

    @Mixin
    PageOptions page = new PageOptions();

    DisputesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Choice.check("--kind", kinds, Stream.of(Corroboration.Kind.values()).map(Corroboration.Kind::code));
        Incidents.Query asked = new Incidents.Query(query.query(ledgerOptions.asOf()), Set.of(), 0, true);
        try (Ledger ledger = ledgerOptions.openExisting()) {
            Page<DisputeOf> found = ledger.incidents().disputes(asked, Set.copyOf(kinds), page.request());
            print(found.items());
            page.tellNext(found.next(), terminal);
        }
        return 0;
    }

    private void print(List<DisputeOf> disputes) throws IOException {
        switch (page.format) {
            case TABLE -> terminal.out().print(new DisputeView(terminal.screen()).show(disputes));
            case JSONL -> disputes.forEach(dispute -> terminal.out().println(DisputeView.json(dispute)));
            case CSV ->
                Csv.print(
                        terminal.out(),
                        DisputeView.COLUMNS,
                        disputes.stream()
                                .flatMap(dispute -> DisputeView.rows(dispute).stream())
                                .toList());
        }
    }
}
