package org.kroniek.benchmarks.server;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Many readers of one server at once: {@code Load [ADDRESS [READERS [SECONDS [PAUSE]]]]}, by default 200 readers of
 * {@code http://localhost:8080} for 60 seconds, each of whom looks for PAUSE milliseconds (1,000) at what has come before going on; 0 never
 * lets up. Half of what they open are articles with their records, the rest is the map, search, timeline, network, incidents and today, in
 * many variations. As a browser does, each keeps what it has and asks whether it is new. Prints, for each kind of call, how many there
 * were, errors, and the median, 95th and 99th percentile in milliseconds. Exit code 1 when there was an error.
 */
public final class Load {
    private static final Duration WARM_UP = Duration.ofSeconds(5);

    private Load() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String address = arguments.length > 0 ? arguments[0].replaceAll("/$", "") : "http://localhost:8080";
        int readers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        Duration time = Duration.ofSeconds(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60);
        Duration pause = Duration.ofMillis(arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1_000);
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        Site site = Site.of(client, address);
        read(client, site, Math.min(readers, 20), WARM_UP, pause);
        List<Reader> all = read(client, site, readers, time, pause);
        List<Call> calls = new ArrayList<>();
        all.forEach(reader -> calls.addAll(reader.calls()));
        boolean isWell = print(calls, time);
        System.exit(isWell ? 0 : 1);
    }

    private static List<Reader> read(HttpClient client, Site site, int count, Duration time, Duration pause)
            throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        List<Reader> readers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(count);
        for (int i = 0; i < count; i++) {
            Reader reader = new Reader(client, site, i, end, pause);
            readers.add(reader);
            threads.execute(reader);
        }
        threads.shutdown();
        if (!threads.awaitTermination(time.toSeconds() + 60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("readers still wait a minute after the end");
        }
        return readers;
    }

    private static boolean print(List<Call> calls, Duration time) {
        Map<String, List<Call>> byKind = new TreeMap<>();
        for (Call call : calls) {
            byKind.computeIfAbsent(call.kind(), kind -> new ArrayList<>()).add(call);
        }
        System.out.printf(
                "%-10s %8s %8s %8s %8s %8s %8s%n", "call", "number", "errors", "median", "p95", "p99", "worst");
        byKind.forEach(Load::line);
        line("all", calls);
        System.out.printf("%.0f calls a second%n", calls.size() / (double) time.toSeconds());
        calls.stream().filter(Call::isError).limit(5).forEach(call -> System.out.println("error: " + call));
        return calls.stream().noneMatch(Call::isError);
    }

    private static void line(String kind, List<Call> calls) {
        long[] sorted = calls.stream().mapToLong(Call::micros).sorted().toArray();
        System.out.printf(
                "%-10s %8d %8d %8.1f %8.1f %8.1f %8.1f%n",
                kind,
                sorted.length,
                calls.stream().filter(Call::isError).count(),
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99),
                percentile(sorted, 100));
    }

    private static double percentile(long[] sorted, int percent) {
        int at = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
        return sorted.length == 0 ? 0 : sorted[Math.max(0, at)] / 1_000.0;
    }
}
