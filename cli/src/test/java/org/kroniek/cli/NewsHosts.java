package org.kroniek.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * News sites on this machine, one feed each, that publish and correct articles as their feed is polled, and that often fail: they
 * answer with errors, ask to come back later, redirect, close the connection, and say when nothing has changed.
 */
final class NewsHosts implements AutoCloseable {
    /** A site publishes an article every so many polls, and corrects every second one as many polls later. */
    private static final int POLLS_APART = 4;

    private final boolean failsOnPages;
    private final Random random = new Random(11);
    private final List<HttpServer> servers = new ArrayList<>();
    private final AtomicIntegerArray polls;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final int lastPoll;
    private volatile boolean isCalm;

    /**
     * @param failsOnPages whether pages fail too, which the watch asks for again after a minute
     * @param lastPoll nothing is published after so many polls of a feed
     */
    NewsHosts(int hosts, int lastPoll, boolean failsOnPages) throws IOException {
        this.failsOnPages = failsOnPages;
        this.lastPoll = lastPoll;
        this.polls = new AtomicIntegerArray(hosts);
        for (int host = 0; host < hosts; host++) {
            int number = host;
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", request -> {
                try (request) {
                    answer(number, request);
                }
            });
            server.setExecutor(threads);
            server.start();
            servers.add(server);
        }
    }

    /** All feeds; every fifth by an address that leads to it. */
    String opml() {
        StringBuilder outlines = new StringBuilder();
        for (int host = 0; host < servers.size(); host++) {
            outlines.append("<outline type='rss' text='Site ")
                    .append(host)
                    .append("' xmlUrl='")
                    .append(origin(host))
                    .append(host % 5 == 0 ? "/moved/feed" : "/feed")
                    .append("'/>");
        }
        return "<opml version='2.0'><head><title>t</title></head><body>" + outlines + "</body></opml>";
    }

    private String origin(int host) {
        return "http://127.0.0.1:" + servers.get(host).getAddress().getPort();
    }

    /** From here on nothing fails. */
    void calm() {
        isCalm = true;
    }

    /** How often the feed that was polled least has been polled. */
    int leastPolls() {
        int least = Integer.MAX_VALUE;
        for (int host = 0; host < polls.length(); host++) {
            least = Math.min(least, polls.get(host));
        }
        return least;
    }

    int count(String what) {
        return counts.getOrDefault(what, new AtomicInteger()).get();
    }

    /** How often a version of an article was sent whole, by its sentence. */
    Map<String, Integer> sent() {
        Map<String, Integer> sent = new TreeMap<>();
        counts.forEach((what, count) -> {
            if (what.startsWith("The army")) {
                sent.put(what, count.get());
            }
        });
        return sent;
    }

    /** The sentence of the last version of every article that is out, by its address. */
    Map<String, String> latest() {
        Map<String, String> latest = new TreeMap<>();
        for (int host = 0; host < servers.size(); host++) {
            for (int story = 0; story < published(host); story++) {
                latest.put(origin(host) + "/story/" + story, sentence(host, story, isCorrected(host, story)));
            }
        }
        return latest;
    }

    private int published(int host) {
        return 1 + Math.min(polls.get(host), lastPoll) / POLLS_APART;
    }

    private boolean isCorrected(int host, int story) {
        return story % 2 == 0 && polls.get(host) >= (story + 1) * POLLS_APART;
    }

    static String sentence(int host, int story, boolean corrected) {
        return "The army lost village number " + story + " of district " + host + " to "
                + (corrected ? "thirty" : "twenty") + " rebels.";
    }

    private synchronized int chance() {
        return random.nextInt(100);
    }

    private void count(String what, int more) {
        counts.computeIfAbsent(what, key -> new AtomicInteger()).addAndGet(more);
    }

    private void answer(int host, HttpExchange request) throws IOException {
        String path = request.getRequestURI().getPath();
        if (path.equals("/robots.txt")) {
            send(request, 404, "text/plain", "");
            return;
        }
        if (path.endsWith("/feed")) {
            polls.incrementAndGet(host);
        }
        int chance = isCalm || (!failsOnPages && path.contains("/story/")) ? 99 : chance();
        if (chance < 4) {
            send(request, 500, "text/html", "an error");
        } else if (chance < 6) {
            request.getResponseHeaders().set("Retry-After", "2");
            send(request, 503, "text/html", "busy");
        } else if (chance < 8) {
            count("closed", 1);
            request.close(); // without an answer
        } else if (path.startsWith("/moved/")) {
            request.getResponseHeaders().set("Location", path.substring("/moved".length()));
            send(request, 302, "text/html", "");
        } else if (path.equals("/feed")) {
            conditional(request, "application/rss+xml", feed(host), "feed");
        } else {
            page(host, Integer.parseInt(path.substring("/story/".length())), request);
        }
    }

    private String feed(int host) {
        StringBuilder items = new StringBuilder();
        for (int story = 0; story < published(host); story++) {
            items.append("<item><title>Village ")
                    .append(story)
                    .append("</title><link>")
                    .append(story % 7 == 3 ? "/moved/story/" : "/story/") // some by an address that leads to it
                    .append(story)
                    .append("</link><description>")
                    .append(isCorrected(host, story) ? "Corrected." : "")
                    .append("</description></item>");
        }
        return "<rss version=\"2.0\"><channel><title>Site " + host + "</title>" + items + "</channel></rss>";
    }

    private void page(int host, int story, HttpExchange request) throws IOException {
        String sentence = sentence(host, story, isCorrected(host, story));
        conditional(
                request,
                "text/html; charset=utf-8",
                "<!doctype html><html lang=\"en\"><head><title>Village</title></head><body><article><h1>Village "
                        + story
                        + " of district " + host + " changes hands</h1><p>" + sentence
                        + "</p><p>The government has not said anything about the village and its people since Tuesday."
                        + "</p></article></body></html>",
                sentence);
    }

    private void conditional(HttpExchange request, String type, String body, String what) throws IOException {
        String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
        request.getResponseHeaders().set("ETag", etag);
        if (etag.equals(request.getRequestHeaders().getFirst("If-None-Match"))) {
            count("304", 1);
            request.sendResponseHeaders(304, -1);
            return;
        }
        count(what, 1);
        send(request, 200, type, body);
    }

    private void send(HttpExchange request, int status, String type, String body) throws IOException {
        count(Integer.toString(status), 1);
        byte[] bytes = body.getBytes(UTF_8);
        request.getResponseHeaders().set("Content-Type", type);
        request.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            try (OutputStream out = request.getResponseBody()) {
                out.write(bytes);
            }
        }
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
