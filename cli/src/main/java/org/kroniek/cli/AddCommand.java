package org.kroniek.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.ledger.Added;
import org.kroniek.ledger.Ledger;
import org.kroniek.model.Reading;
import org.kroniek.reading.Incoming;
import org.kroniek.reading.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kroniek add}: articles into the ledger. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles and keeps them with their records in the ledger; what it knows already is not read again.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kroniek add news/                                a folder",
            "  kroniek add https://news.example/a archive.warc.gz   pages and archives, as 'kroniek read' takes them",
            "",
            "Killed and run again it goes on where it was: nothing is lost and nothing is kept twice.",
            "Exit codes: 0 all well, 1 some input failed (each is named), 2 wrong usage."
        })
final class AddCommand implements Callable<Integer> {
    /** Articles kept in one transaction: some thousand records. */
    private static final int BATCH = 50;

    private final Terminal terminal;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    LedgerFile ledgerFile = new LedgerFile();

    @Option(names = "--no-join", description = "Do not join the new records into incidents; the next add does.")
    boolean isUnjoined;

    AddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Failures failures = new Failures(terminal.err());
        Map<Added.What, Integer> counts = new EnumMap<>(Added.What.class);
        try (Ledger ledger = ledgerFile.open();
                Kroniek kroniek = input.pipeline.kroniek();
                Inputs inputs = input.open(terminal)) {
            OptionalLong count = inputs.count();
            List<Reading> waiting = new ArrayList<>();
            try (Progress progress = Progress.of(inputs, count, terminal)) {
                Batch.run(inputs, input.threads(count), incoming -> reading(incoming, kroniek, ledger), outcome -> {
                    if (outcome instanceof Outcome.Done<Reading> done) {
                        waiting.add(done.value());
                    } else if (outcome instanceof Outcome.Failed<Reading> failed) {
                        failures.report(failed.failure());
                    }
                    if (waiting.size() >= BATCH) {
                        keep(ledger, waiting, counts);
                    }
                    progress.step();
                });
            }
            keep(ledger, waiting, counts);
            int[] joined = {0};
            if (!isUnjoined) {
                ledger.incidents().joinNew(records -> joined[0] += records);
            }
            terminal.out().println(sum(counts, joined[0]));
        }
        return failures.exitCode();
    }

    /** The reading; of an article that was read before by the same program, models and lexicons, where it was met is enough. */
    private static Reading reading(Incoming incoming, Kroniek kroniek, Ledger ledger) {
        Reading unread = kroniek.unread(incoming.article());
        return ledger.articles().has(unread.article().id(), unread.provenance())
                ? unread
                : kroniek.read(incoming.article()).withEarlier(incoming.notices());
    }

    private static void keep(Ledger ledger, List<Reading> waiting, Map<Added.What, Integer> counts) {
        if (!waiting.isEmpty()) {
            ledger.articles().addAll(waiting).forEach(added -> counts.merge(added.what(), 1, Integer::sum));
            waiting.clear();
        }
    }

    private static String sum(Map<Added.What, Integer> counts, int joined) {
        return counts.getOrDefault(Added.What.NEW_ARTICLE, 0) + " articles added, "
                + counts.getOrDefault(Added.What.NEW_READING, 0) + " read anew, "
                + counts.getOrDefault(Added.What.NEW_APPEARANCE, 0) + " met elsewhere, "
                + counts.getOrDefault(Added.What.KNOWN, 0) + " known; "
                + joined + " records joined into incidents";
    }
}
