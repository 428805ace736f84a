package org.kroniek.benchmarks.ledger;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kroniek.ledger.Ledger;
import org.kroniek.model.Reading;

/** Fills a ledger as {@code kroniek add} does and measures how fast it takes records in, small and grown. */
final class Filling {
    /** Articles of one transaction: as {@code kroniek add}. */
    private static final int BATCH = 50;
    /** Records over which a rate is measured. */
    private static final int STRETCH = 10_000;
    /** At the end the rate is measured over more: one stretch there may meet a checkpoint of the log. */
    private static final int LAST = 5 * STRETCH;

    private final Ledger ledger;
    private final Variations variations;
    private final PrintStream out;

    Filling(Ledger ledger, Variations variations, PrintStream out) {
        this.ledger = ledger;
        this.variations = variations;
        this.out = out;
    }

    /** Adds articles until the ledger has so many records, without joining them. */
    void fill(long wanted) {
        fill(STRETCH, "warm-up");
        fill(2 * STRETCH, "add, at 10 thousand");
        if (wanted > 2 * STRETCH + LAST) {
            fill(wanted - LAST, "add, all between");
        }
        fill(wanted, "add, at the end");
    }

    private void fill(long until, String name) {
        long before = ledger.care().stats().records();
        long records = before;
        double wall = 0;
        double processor = 0;
        while (records < until) {
            List<Reading> batch = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                Reading reading = variations.next();
                records += reading.records().size();
                batch.add(reading);
            }
            Stopwatch watch = Stopwatch.start();
            ledger.articles().addAll(batch);
            wall += watch.wall();
            processor += watch.processor();
        }
        print(name, records - before, wall, processor);
    }

    /** Joins all records into incidents, as {@code kroniek add} does when it has added all. */
    void join() {
        long records = ledger.care().stats().records();
        long begun = System.nanoTime();
        long[] judged = {0};
        Stopwatch watch = Stopwatch.start();
        ledger.incidents().joinNew(joined -> {
            if (++judged[0] % 5_000 == 0) {
                out.printf(
                        Locale.ROOT, "join: %,d articles after %.0f s%n", judged[0], (System.nanoTime() - begun) / 1e9);
            }
        });
        print("join, all", records, watch.wall(), watch.processor());
    }

    private void print(String name, long records, double wall, double processor) {
        out.printf(
                Locale.ROOT,
                "%-20s %,10d records: %,8.0f a second of wall time, %,8.0f a second of processor time (%.1f s, %.1f s)%n",
                name,
                records,
                records / wall,
                records / processor,
                wall,
                processor);
    }
}
