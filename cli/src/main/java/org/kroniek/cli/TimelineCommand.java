package org.kroniek.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.kroniek.cli.view.TimelineView;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kroniek timeline}: how many records there are in each stretch of time. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Counts records by day, week, month or year. 'independent' leaves out articles that copy an earlier one.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kroniek timeline --place country:SDN --type ASSAULT --unit month",
            "  kroniek timeline --involved Hamas --split certainty --format csv"
        })
final class TimelineCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--unit", paramLabel = "UNIT", description = "day, week (from Monday), month or year.")
    Timeline.Unit unit = Timeline.Unit.MONTH;

    @Option(names = "--split", paramLabel = "BY", description = "none, type, certainty or language.")
    Timeline.Split split = Timeline.Split.NONE;

    @Mixin
    QueryOptions query = new QueryOptions();

    @Mixin
    LedgerOptions ledgerOptions = new LedgerOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, jsonl or csv.")
    PrintFormat format = PrintFormat.TABLE;

    TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = ledgerOptions.openExisting()) {
            List<Timeline.Bucket> buckets = ledger.timeline().counts(query.query(ledgerOptions.asOf()), unit, split);
            format.print(
                    terminal,
                    buckets,
                    () -> new TimelineView(terminal.screen(), unit).show(buckets),
                    TimelineView::json,
                    TimelineView.COLUMNS,
                    TimelineView::cells);
        }
        return 0;
    }
}
