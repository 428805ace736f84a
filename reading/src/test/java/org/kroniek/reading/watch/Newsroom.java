package org.kroniek.reading.watch;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.kroniek.reading.fetch.MadeUpTime;
import org.kroniek.reading.fetch.Site;

/**
 * A site with many feeds that publishes and corrects articles as time goes on, and that often fails: it answers with errors, asks to
 * come back later, redirects, closes the connection, and says when nothing has changed. The same seed gives the same news.
 */
final class Newsroom implements AutoCloseable {
    /** An article: in which feeds, from when, and when it is corrected, if ever. */
    private record Story(int number, Set<Integer> feeds, Instant published, Instant corrected) {
        boolean isOut(Instant now) {
            return !published.isAfter(now);
        }

        boolean isCorrected(Instant now) {
            return !corrected.isAfter(now);
        }
    }

    private static final Duration SHOWN = Duration.ofHours(48);

    private final MadeUpTime time;
    private final Random random;
    private final List<Story> stories = new ArrayList<>();
    private final Map<String, AtomicInteger> statuses = new ConcurrentHashMap<>();
    private final int feeds;
    private final Site site;
    private volatile boolean isCalm;

    Newsroom(MadeUpTime time, Duration length, int feeds, int count, long seed) throws IOException {
        this.time = time;
        this.feeds = feeds;
        this.random = new Random(seed);
        Instant begin = time.instant();
        for (int number = 0; number < count; number++) {
            Instant published = begin.plus(part(length));
            Set<Integer> in = new TreeSet<>(Set.of(random.nextInt(feeds)));
            if (random.nextInt(3) == 0) {
                in.add(random.nextInt(feeds));
            }
            Instant corrected = random.nextInt(4) == 0 ? published.plus(Duration.ofMinutes(90)) : Instant.MAX;
            stories.add(new Story(number, in, published, corrected));
        }
        this.site = Site.of(this::answer);
    }

    private Duration part(Duration length) {
        return Duration.ofSeconds(random.nextInt((int) length.toSeconds()));
    }

    /** From here on nothing fails. */
    void calm() {
        isCalm = true;
    }

    String feed(int number) {
        return site.origin() + (number % 5 == 0 ? "/moved/feed/" : "/feed/") + number;
    }

    /** How often it answered with this status. */
    int answers(int status) {
        return statuses.getOrDefault(Integer.toString(status), new AtomicInteger())
                .get();
    }

    int polls() {
        return statuses.getOrDefault("polls", new AtomicInteger()).get();
    }

    /** The first sentence of every version of every article that has been out. */
    Set<String> published() {
        Set<String> all = new TreeSet<>();
        for (Story story : stories) {
            if (story.isOut(time.instant())) {
                all.add(sentence(story, false));
            }
        }
        return all;
    }

    Set<String> corrected() {
        Set<String> all = new TreeSet<>();
        for (Story story : stories) {
            if (story.isCorrected(time.instant())) {
                all.add(sentence(story, true));
            }
        }
        return all;
    }

    private static String sentence(Story story, boolean corrected) {
        return "The army lost village number " + story.number() + " to " + (corrected ? "thirty" : "twenty")
                + " rebels.";
    }

    private synchronized int chance() {
        return random.nextInt(100);
    }

    private void answer(HttpExchange request) throws IOException {
        String path = request.getRequestURI().getPath();
        if (path.equals("/robots.txt")) {
            Site.send(request, 404, "text/plain", "");
            return;
        }
        if (path.matches("(/moved)?/feed/\\d+")) {
            statuses.computeIfAbsent("polls", key -> new AtomicInteger()).incrementAndGet();
        }
        int chance = isCalm ? 99 : chance();
        if (chance < 4) {
            status(request, 500, "text/html", "an error");
        } else if (chance < 6) {
            request.getResponseHeaders().set("Retry-After", "600");
            status(request, 503, "text/html", "busy");
        } else if (chance < 8) {
            request.close(); // without an answer
        } else if (path.startsWith("/moved/")) {
            request.getResponseHeaders().set("Location", path.substring("/moved".length()));
            status(request, 302, "text/html", "");
        } else if (path.startsWith("/feed/")) {
            feed(request, Integer.parseInt(path.substring("/feed/".length())));
        } else {
            page(request, stories.get(Integer.parseInt(path.substring("/story/".length()))));
        }
    }

    private void status(HttpExchange request, int status, String type, String body) throws IOException {
        statuses.computeIfAbsent(Integer.toString(status), key -> new AtomicInteger())
                .incrementAndGet();
        Site.send(request, status, type, body);
    }

    private void feed(HttpExchange request, int feed) throws IOException {
        StringBuilder items = new StringBuilder();
        for (Story story : stories) {
            boolean shown = story.feeds().contains(feed)
                    && story.isOut(time.instant())
                    && story.published().isAfter(time.instant().minus(SHOWN));
            if (shown) {
                // One in seven is linked by an address that only leads to it.
                String link = (story.number() % 7 == 0 ? "/moved/story/" : "/story/") + story.number();
                items.append("<item><title>Village ")
                        .append(story.number())
                        .append("</title><link>")
                        .append(link)
                        .append("?utm_source=feed")
                        .append(feed)
                        .append("</link></item>");
            }
        }
        conditional(
                request,
                "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>Feed " + feed + "</title>" + items + "</channel></rss>");
    }

    private void page(HttpExchange request, Story story) throws IOException {
        if (!story.isOut(time.instant())) {
            status(request, 404, "text/html", "not yet");
            return;
        }
        String sentence = sentence(story, story.isCorrected(time.instant()));
        conditional(
                request,
                "text/html; charset=utf-8",
                "<!doctype html><html lang=\"en\"><head><title>Village</title></head><body><article><h1>Village "
                        + story.number() + " changes hands</h1><p>" + sentence
                        + "</p><p>The government has not said anything"
                        + " about the village and its people since Tuesday.</p></article></body></html>");
    }

    private void conditional(HttpExchange request, String type, String body) throws IOException {
        String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
        if (etag.equals(request.getRequestHeaders().getFirst("If-None-Match"))) {
            statuses.computeIfAbsent("304", key -> new AtomicInteger()).incrementAndGet();
            request.sendResponseHeaders(304, -1);
            return;
        }
        request.getResponseHeaders().set("ETag", etag);
        status(request, 200, type, body);
    }

    int feeds() {
        return feeds;
    }

    @Override
    public void close() {
        site.close();
    }
}
