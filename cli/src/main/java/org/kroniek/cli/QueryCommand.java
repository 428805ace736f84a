package org.kroniek.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kroniek.cli.view.StoredRecordView;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.PageRequest;
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
        description = "Finds records in the ledger: by actor, place, time, type, certainty, source, words.")
final class QueryCommand implements Callable<Integer> {
    /** How records are printed. */
    enum Format {
        TABLE,
        JSONL,
        CSV
    }

    private final Terminal terminal;

    @Mixin
    QueryOptions query = new QueryOptions();

    @Mixin
    LedgerOptions ledgerOptions = new LedgerOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, jsonl or csv.")
    Format format = Format.TABLE;

    @Option(names = "--sort", paramLabel = "ORDER", description = "latest, earliest or recorded.")
    RecordQuery.Order order = RecordQuery.Order.LATEST;

    @Option(names = "--limit", paramLabel = "N", description = "Records at most; 50 by default.")
    int limit = 50;

    @Option(names = "--cursor", paramLabel = "CURSOR", description = "Go on after the page that gave this.")
    @Nullable
    String cursor;

    @Option(
            names = {"-s", "--sentences"},
            description = "Show the sentence of each record (table).")
    boolean sentences;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1 || limit > PageRequest.LARGEST) {
            throw new UsageException(
                    "--limit " + limit + ": must be 1 to " + PageRequest.LARGEST + "; page with --cursor");
        }
        RecordQuery asked = query.query(ledgerOptions.asOf()).but().order(order).build();
        try (Ledger ledger = ledgerOptions.open()) {
            Page<StoredRecord> page = ledger.records().find(asked, new PageRequest(limit, cursor));
            print(page.items());
            if (page.next() != null) {
                terminal.err().println("kroniek: more with --cursor " + page.next());
            }
        }
        return 0;
    }

    private void print(List<StoredRecord> records) throws IOException {
        switch (format) {
            case TABLE -> terminal.out().print(new StoredRecordView(terminal.screen()).show(records, sentences));
            case JSONL -> records.forEach(record -> terminal.out().println(json(record)));
            case CSV -> csv(records);
        }
    }

    private static String json(StoredRecord record) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        List<String> cells = StoredRecordView.cells(record);
        for (int i = 0; i < cells.size(); i++) {
            node.put(StoredRecordView.COLUMNS.get(i), cells.get(i).isEmpty() ? null : cells.get(i));
        }
        return node.put("article", record.article())
                .put("incident", record.incident())
                .put("recorded", record.recorded().toString())
                .toString();
    }

    private void csv(List<StoredRecord> records) throws IOException {
        Writer writer = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(StoredRecordView.COLUMNS);
        records.forEach(record -> csv.writeRecord(StoredRecordView.cells(record)));
        csv.flush();
    }
}
