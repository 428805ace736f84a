package org.kroniek.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.ledger.Ledger;
import org.kroniek.reading.fetch.PoliteFetcher;
import org.kroniek.reading.fetch.Timekeeper;
import org.kroniek.reading.watch.Watch;
import org.kroniek.reading.watch.WatchPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kroniek watch}: what feeds bring, into the ledger. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description =
                "Reads what feeds bring into the ledger, as it comes, until it is stopped (Ctrl-C). The same command"
                        + " again goes on where it was: nothing is lost, and nothing read twice.")
@SuppressWarnings("NullAway.Init") // picocli sets what has a default
final class WatchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FEED",
            arity = "1..*",
            description =
                    "OPML files, and addresses of RSS, Atom and JSON feeds, sitemaps, news sitemaps, and of pages that"
                            + " name their feed.")
    List<String> names = List.of();

    @Option(names = "--once", description = "Poll each feed once, read what is new, and end.")
    boolean isOnce;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Period.class,
            defaultValue = "15m",
            description = "Between two polls of a feed; ${DEFAULT-VALUE} by default.")
    Duration every;

    @Option(
            names = "--past",
            paramLabel = "TIME",
            converter = Period.class,
            defaultValue = "7d",
            description = "Leave out what is older than this when it is first met; ${DEFAULT-VALUE} by default.")
    Duration past;

    @Option(
            names = "--recheck",
            paramLabel = "TIME",
            split = ",",
            converter = Period.class,
            defaultValue = "1h,6h,24h",
            description = "Look at a page again after these times, one after the other, for corrections;"
                    + " ${DEFAULT-VALUE} by default.")
    List<Duration> rechecks;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            defaultValue = "8",
            description = "Hosts asked at a time; ${DEFAULT-VALUE} by default.")
    int jobs;

    @Option(names = "--diff", description = "Show every change of a corrected article, not only the first.")
    boolean isDiffShown;

    @Mixin
    LedgerFile ledgerFile = new LedgerFile();

    @Mixin
    PipelineOptions pipeline = new PipelineOptions();

    @Mixin
    FetchOptions fetch = new FetchOptions();

    WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WatchPlan plan = plan();
        try (Ledger ledger = ledgerFile.open();
                Kroniek kroniek = pipeline.kroniek();
                PoliteFetcher fetcher = fetch.fetcher()) {
            Newsdesk desk = new Newsdesk(ledger, kroniek, terminal, isDiffShown);
            Watch watch = new Watch(plan, fetcher, ledger.watchState(), desk, desk, Timekeeper.ofMachine());
            StopSignals signals = StopSignals.to(watch::stop);
            try {
                run(watch, plan);
            } finally {
                signals.restore();
            }
            terminal.err().println("kroniek: " + desk.sum());
            return isOnce ? desk.exitCode() : 0;
        }
    }

    private void run(Watch watch, WatchPlan plan) {
        if (isOnce) {
            watch.runOnce();
            return;
        }
        terminal.err()
                .println("kroniek: watching " + plan.feeds().size() + " feeds into " + ledgerFile.where
                        + " until Ctrl-C");
        watch.run();
    }

    private WatchPlan plan() {
        if (jobs < 1) {
            throw new UsageException("-j " + jobs + ": must be 1 or more");
        }
        if (every.isZero()) {
            throw new UsageException("--every 0s: must be longer");
        }
        return new WatchPlan(FeedList.of(names), every, past, rechecks, jobs);
    }
}
