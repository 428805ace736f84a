package org.kroniek.benchmarks.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kroniek.ledger.Actors;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Places;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.server.KroniekServer;
import org.kroniek.server.ServerOptions;

/**
 * How long the pages' calls take over HTTP. Every round has a server of its own, so that no answer was kept from an earlier one,
 * and asks about other actors, places and years.
 */
final class ServerCalls {
    private static final int ROUNDS = 11;
    private static final int FIRST_YEAR = 2010;

    private final Ledger ledger;
    private final PrintStream out;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    ServerCalls(Ledger ledger, PrintStream out) {
        this.ledger = ledger;
        this.out = out;
    }

    /** Calls all and prints the median and the slowest of each in milliseconds. */
    void call() throws IOException, InterruptedException {
        RecordQuery sample = RecordQuery.ALL
                .but()
                .from(java.time.LocalDate.of(2019, 3, 1))
                .to(java.time.LocalDate.of(2019, 3, 31))
                .build();
        List<Actors.Count> actors = ledger.actors().top(sample, ROUNDS);
        List<Places.Count> places = ledger.places().counts(sample, ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            String actor = actors.get(round % actors.size()).actor().ident();
            String place = places.get(round % places.size()).place().ident();
            try (KroniekServer server = KroniekServer.start(ledger, ServerOptions.loopback(0, "benchmark"))) {
                time(server, "health (warm-up)", "health");
                time(server, "today", "today");
                time(server, "map of a year", "map?" + year(round));
                time(server, "timeline", "timeline?detail=0");
                time(server, "timeline of a year by actor", "timeline?by=actor&" + year(round));
                time(server, "network of a year", "network?" + year(round));
                time(server, "sources of a year", "sources?" + year(round));
                time(server, "actor", "actors/" + encoded(actor));
                time(server, "place", "places/" + encoded(place));
                time(server, "search", "search?q=" + encoded("hospital"));
                time(server, "records of an actor", "records?involving=" + encoded(actor));
                time(server, "incidents", "incidents");
                time(server, "disputes", "disputes");
            }
        }
        out.printf("%-30s %10s %10s%n", "call", "median ms", "slowest");
        times.forEach((name, all) -> {
            double[] sorted =
                    all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            out.printf(
                    Locale.ROOT, "%-30s %10.0f %10.0f%n", name, sorted[sorted.length / 2], sorted[sorted.length - 1]);
        });
    }

    private static String year(int round) {
        int year = FIRST_YEAR + round;
        return "from=" + year + "-01-01&to=" + year + "-12-31";
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private void time(KroniekServer server, String name, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "api/v1/" + path))
                .build();
        long begun = System.nanoTime();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + ": " + response.statusCode() + " "
                    + Arrays.toString(response.body().lines().limit(1).toArray()));
        }
        times.computeIfAbsent(name, key -> new ArrayList<>()).add((System.nanoTime() - begun) / 1e6);
    }
}
