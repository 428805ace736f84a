package org.kroniek.benchmarks.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.Recorder;

/**
 * How fast an embedded ledger takes records in and answers: {@code LedgerBenchmark fill FILE RECORDS}, {@code join FILE}, {@code
 * open FILE} (in a program just started), {@code ask FILE}, {@code serve FILE}. From the project's root; docs/ledger-benchmark.md
 * has results.
 */
public final class LedgerBenchmark {
    private static final int SEED = 20_241_124;
    private static final int STARTS = 7;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private LedgerBenchmark() {}

    /** Runs one measurement. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 2) {
            throw new IllegalArgumentException("say fill FILE RECORDS, or join, open, ask, serve and FILE");
        }
        new LedgerBenchmark().run(args[0], args[1], Arrays.copyOfRange(args, 2, args.length));
    }

    private void run(String what, String file, String[] rest) throws IOException, InterruptedException {
        out.println(Stopwatch.machine());
        switch (what) {
            case "fill" -> fill(file, Long.parseLong(rest[0]));
            case "join" -> {
                try (Ledger ledger = open(file)) {
                    new Filling(ledger, variations(List.of()), out).join();
                }
            }
            case "open" -> start(file);
            case "started" -> answerOnce(file);
            case "ask" -> {
                try (Ledger ledger = open(file)) {
                    new Questions(ledger, new SplittableRandom(SEED), out).ask();
                }
            }
            case "serve" -> {
                try (Ledger ledger = open(file)) {
                    new ServerCalls(ledger, out).call();
                }
            }
            default -> throw new IllegalArgumentException(what + ": say fill, join, open, ask or serve");
        }
    }

    private static Ledger open(String file) {
        return Ledger.open(file, Recorder.program("kroniek benchmark"));
    }

    private void fill(String file, long records) throws IOException {
        if (Files.exists(Path.of(file))) {
            throw new IllegalArgumentException(file + " is there already; name a file that is not");
        }
        var samples = Samples.read();
        int sampled =
                samples.stream().mapToInt(reading -> reading.records().size()).sum();
        out.printf("%d readings with %d records to sample from%n", samples.size(), sampled);
        try (Ledger ledger = open(file)) {
            new Filling(ledger, variations(samples), out).fill(records);
            out.println(ledger.care().stats());
        }
    }

    private static Variations variations(List<org.kroniek.model.Reading> samples) {
        SplittableRandom random = new SplittableRandom(SEED);
        return new Variations(samples, new Cast(KnowledgeBase.load(), random), random);
    }

    /** Starts a program several times that opens the ledger and answers its first question. */
    private void start(String file) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        for (int i = 0; i < STARTS; i++) {
            new ProcessBuilder(
                            java,
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            LedgerBenchmark.class.getName(),
                            "started",
                            file)
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    private void answerOnce(String file) {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        long begun = System.nanoTime();
        try (Ledger ledger = open(file)) {
            double opened = (System.nanoTime() - begun) / 1e6;
            ledger.records().find(RecordQuery.ALL, PageRequest.first(50));
            double answered = (System.nanoTime() - begun) / 1e6;
            out.printf(
                    Locale.ROOT,
                    "opened after %.0f ms, 50 records after %.0f ms; %d ms since Java began to start%n",
                    opened,
                    answered,
                    System.currentTimeMillis() - started);
        }
    }
}
