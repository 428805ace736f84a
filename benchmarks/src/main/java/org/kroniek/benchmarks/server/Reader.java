package org.kroniek.benchmarks.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One reader: opens pages one after the other, as chance has it, and remembers what it has got as a browser does. */
final class Reader implements Runnable {
    private final HttpClient client;
    private final Site site;
    private final Random random;
    private final long end;
    private final Duration pause;
    private final Map<String, String> tags = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();

    /** @param end on {@link System#nanoTime()} */
    Reader(HttpClient client, Site site, int number, long end, Duration pause) {
        this.client = client;
        this.site = site;
        this.random = new Random(number);
        this.end = end;
        this.pause = pause;
    }

    /** What it asked; to be read when it has ended. */
    List<Call> calls() {
        return calls;
    }

    @Override
    public void run() {
        try {
            // Not all at the same moment.
            Thread.sleep((long) (random.nextDouble() * pause.toMillis()));
            while (System.nanoTime() < end) {
                for (Site.Question question : site.page(random)) {
                    ask(question);
                }
                Thread.sleep((long) (pause.toMillis() * (0.5 + random.nextDouble())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Site.Question question) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.address() + question.path()))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Encoding", "gzip");
        String tag = tags.get(question.path());
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        long begin = System.nanoTime();
        int status;
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            status = response.statusCode();
            response.headers().firstValue("ETag").ifPresent(its -> tags.put(question.path(), its));
        } catch (IOException e) {
            status = 0;
        }
        calls.add(new Call(question.kind(), question.path(), status, (System.nanoTime() - begin) / 1_000));
    }
}
