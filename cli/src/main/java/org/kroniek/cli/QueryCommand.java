package org.kroniek.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.kroniek.cli.view.StoredRecordView;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.StoredRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kroniek query}: records of the ledger. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds records in the ledger: by actor, place, time, type, certainty, source, words.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kroniek query --actor M23 --type ASSAULT --from 2025-01-01",
            "  kroniek query --place around:31.5,34.4,50 --text 'hospital -denied' --format jsonl",
            "  kroniek query --source 'United Nations' --as-of 2025-06-30"
        })
final class QueryCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    QueryOptions query = new QueryOptions();

    @Mixin
    LedgerOptions ledgerOptions = new LedgerOptions();

    @Mixin
    PageOptions page = new PageOptions();

    @Option(names = "--sort", paramLabel = "ORDER", description = "latest, earliest or recorded.")
    RecordQuery.Order order = RecordQuery.Order.LATEST;

    @Option(
            names = {"-s", "--sentences"},
            description = "Show the sentence of each record (table).")
    boolean sentences;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RecordQuery asked = query.query(ledgerOptions.asOf()).but().order(order).build();
        try (Ledger ledger = ledgerOptions.openExisting()) {
            Page<StoredRecord> found = ledger.records().find(asked, page.request());
            page.format.print(
                    terminal,
                    found.items(),
                    () -> new StoredRecordView(terminal.screen()).show(found.items(), sentences),
                    StoredRecordView::json,
                    StoredRecordView.COLUMNS,
                    StoredRecordView::cells);
            page.tellNext(found.next(), terminal);
        }
        return 0;
    }
}
