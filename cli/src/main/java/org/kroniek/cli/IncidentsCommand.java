package org.kroniek.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.cli.view.IncidentView;
import org.kroniek.ledger.Incidents;
import org.kroniek.ledger.Incidents.Incident;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.incident.Grade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kroniek incidents}: what several articles tell of one occurrence. */
@Command(
        name = "incidents",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lists incidents of the ledger, the latest first; or shows one whole: who tells it, who denies it, why each"
                        + " record was joined.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kroniek incidents --type ASSAULT --place Goma      whatever has such a record",
            "  kroniek incidents --least-origins 2 --grade confirmed",
            "  kroniek incidents 7                                all about one",
            "",
            "Grades: confirmed, one-source, contested, denied (docs/incidents.md has the rule).",
            "Exit codes: 0 all well, 1 there is no such incident, 2 wrong usage."
        })
final class IncidentsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "NUMBER", arity = "0..1", description = "Show this incident whole.")
    @Nullable
    Long number;

    @Option(names = "--grade", paramLabel = "GRADE", description = "Only incidents of this grade.")
    List<String> grades = List.of();

    @Option(names = "--least-origins", paramLabel = "N", description = "Independent origins at least.")
    int leastOrigins;

    @Option(names = "--disputed", description = "Only those whose sources contradict each other.")
    boolean isDisputed;

    @Mixin
    QueryOptions query = new QueryOptions();

    @Mixin
    LedgerOptions ledgerOptions = new LedgerOptions();

    @Mixin
    PageOptions page = new PageOptions();

    IncidentsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Choice.check("--grade", grades, Stream.of(Grade.values()).map(Grade::code));
        try (Ledger ledger = ledgerOptions.openExisting()) {
            if (number != null) {
                return one(ledger, number);
            }
            Incidents.Query asked = new Incidents.Query(
                    query.query(ledgerOptions.asOf()), Set.copyOf(grades), leastOrigins, isDisputed);
            Page<Incident> found = ledger.incidents().find(asked, page.request());
            print(found.items(), () -> new IncidentView(terminal.screen()).list(found.items()));
            page.tellNext(found.next(), terminal);
            return 0;
        }
    }

    private int one(Ledger ledger, long wanted) throws IOException {
        Optional<Incident> incident = ledger.incidents().get(wanted, ledgerOptions.asOf());
        if (incident.isEmpty()) {
            terminal.err()
                    .println("kroniek: the ledger knows no incident " + wanted
                            + (ledgerOptions.asOf == null ? "" : " as of " + ledgerOptions.asOf)
                            + "; 'kroniek incidents' lists them");
            return 1;
        }
        print(List.of(incident.get()), () -> new IncidentView(terminal.screen()).whole(incident.get()));
        return 0;
    }

    private void print(List<Incident> incidents, Supplier<String> table) throws IOException {
        page.format.print(terminal, incidents, table, IncidentView::json, IncidentView.COLUMNS, IncidentView::cells);
    }
}
