package org.kroniek.reading.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kroniek.model.Article;
import org.kroniek.model.Failure;
import org.kroniek.reading.fetch.FetchException;
import org.kroniek.reading.fetch.FetchLimits;
import org.kroniek.reading.fetch.FetchPolicy;
import org.kroniek.reading.fetch.MadeUpTime;
import org.kroniek.reading.fetch.PoliteFetcher;
import org.kroniek.reading.fetch.Site;
import org.kroniek.reading.fetch.Validators;
import org.kroniek.reading.fetch.WebAddress;

/** Against real servers on this machine, in made-up time. */
class WatchTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T06:00:00Z");
    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final List<Duration> RECHECKS =
            List.of(Duration.ofHours(1), Duration.ofHours(5), Duration.ofHours(18));

    private final MadeUpTime time = new MadeUpTime(BEGIN);
    private final RememberedState state = new RememberedState();
    private final Heard heard = new Heard();

    /** What the user was told. */
    private static final class Heard implements WatchListener {
        private final List<String> read = new ArrayList<>();
        private final List<String> corrected = new ArrayList<>();
        private final List<String> failed = new ArrayList<>();

        @Override
        public void read(Article article) {
            read.add(sentence(article));
        }

        @Override
        public void corrected(Article article, Revision revision) {
            corrected.add(sentence(article) + " " + revision.changes());
        }

        @Override
        public void failed(Failure failure, @Nullable Instant again) {
            failed.add(failure.code() + (again == null ? " given up" : ""));
        }
    }

    private static String sentence(Article article) {
        return article.text()
                .lines()
                .filter(line -> line.endsWith("rebels."))
                .findFirst()
                .orElse(article.text());
    }

    private WatchPlan plan(List<String> feeds) {
        return new WatchPlan(
                feeds.stream().map(feed -> Site.address(feed, "")).toList(), EVERY, Duration.ofDays(7), RECHECKS, 4);
    }

    private PoliteFetcher fetcher() {
        return PoliteFetcher.of(new FetchPolicy(null, true, FetchLimits.STANDARD, Duration.ofMillis(100)), time);
    }

    private void once(String... feeds) {
        try (PoliteFetcher fetcher = fetcher()) {
            new Watch(plan(List.of(feeds)), fetcher, state, state, heard, time).runOnce();
        }
    }

    /** Time that stops a watch when it has come so far. */
    private void watchUntil(Instant end, List<String> feeds) {
        try (PoliteFetcher fetcher = fetcher()) {
            Watch[] watch = new Watch[1];
            MadeUpTime stopping = new MadeUpTime(time.instant()) {
                @Override
                public synchronized Instant instant() {
                    return time.instant();
                }

                @Override
                public synchronized void waitUntil(Instant then) {
                    time.waitUntil(then);
                    if (time.instant().isAfter(end)) {
                        watch[0].stop();
                    }
                }
            };
            watch[0] = new Watch(plan(feeds), fetcher, state, state, heard, stopping);
            watch[0].run();
        }
    }

    @Test
    void losesNothingAndReadsNothingTwiceThroughErrorsRedirectsAndRestarts() throws Exception {
        Duration length = EVERY.multipliedBy(200);
        Random random = new Random(7);
        try (Newsroom newsroom = new Newsroom(time, length.minus(Duration.ofHours(12)), 50, 400, 42)) {
            List<String> feeds = new ArrayList<>();
            for (int feed = 0; feed < newsroom.feeds(); feed++) {
                feeds.add(newsroom.feed(feed));
            }
            Instant end = BEGIN.plus(length);
            int powerCuts = 0;
            while (time.instant().isBefore(end)) {
                state.cutPowerAfter(random.nextInt(900));
                try {
                    watchUntil(
                            end.isBefore(time.instant().plus(Duration.ofHours(4)))
                                    ? end
                                    : time.instant().plus(Duration.ofHours(4)),
                            feeds);
                } catch (RememberedState.PowerCut e) {
                    powerCuts++;
                }
            }
            state.cutPowerAfter(Integer.MAX_VALUE);
            newsroom.calm();
            watchUntil(end.plus(Duration.ofDays(1)), feeds);

            Set<String> kept = new TreeSet<>();
            state.articles().values().forEach(article -> kept.add(sentence(article)));
            assertThat(kept).containsAll(newsroom.corrected());
            Set<Integer> villages = new TreeSet<>();
            kept.forEach(sentence -> villages.add(village(sentence)));
            Set<Integer> published = new TreeSet<>();
            newsroom.published().forEach(sentence -> published.add(village(sentence)));
            assertThat(villages).isEqualTo(published);
            assertThat(kept).hasSameSizeAs(state.articles().keySet());

            assertThat(heard.read).doesNotHaveDuplicates();
            assertThat(heard.corrected).doesNotHaveDuplicates();
            // Handed in a second time only where the power went between the article and the note that it was read.
            assertThat(state.keptTwice()).hasSizeLessThanOrEqualTo(powerCuts);
            assertThat(heard.failed).noneMatch(failure -> failure.endsWith("given up"));

            assertThat(powerCuts).isGreaterThan(5);
            assertThat(newsroom.polls()).isGreaterThan(50 * 150);
            assertThat(List.of(
                            newsroom.answers(500), newsroom.answers(503), newsroom.answers(302), newsroom.answers(304)))
                    .allMatch(answers -> answers > 100);
        }
    }

    private static int village(String sentence) {
        return Integer.parseInt(sentence.replaceAll("\\D+", " ").strip());
    }

    /** Serves fixed documents by path; those it does not know are not there. */
    private static Site serving(Map<String, String> documents) throws IOException {
        return Site.of(request -> {
            String body = documents.get(request.getRequestURI().getPath());
            String type = body != null && body.startsWith("<!doctype") ? "text/html" : "application/xml";
            Site.send(request, body == null ? 404 : 200, type, body == null ? "" : body);
        });
    }

    private static String rss(String... links) {
        StringBuilder items = new StringBuilder();
        for (String link : links) {
            items.append("<item><title>A village</title><link>").append(link).append("</link></item>");
        }
        return "<rss version='2.0'><channel><title>t</title>" + items + "</channel></rss>";
    }

    private static String page(String sentence) {
        return "<!doctype html><html lang=en><article><h1>A village changes hands</h1><p>" + sentence
                + "</p><p>The government has not said anything about it since Tuesday.</p></article></html>";
    }

    @Test
    void showsWhatACorrectionChanged() throws Exception {
        Map<String, String> documents =
                new ConcurrentHashMap<>(Map.of("/rss", rss("/1"), "/1", page("The army killed twenty rebels.")));
        try (Site site = serving(documents)) {
            once(site.origin() + "/rss");
            documents.put("/1", page("The army killed thirty armed rebels."));
            once(site.origin() + "/rss");
            assertThat(heard.corrected).isEmpty(); // nobody has looked yet
            time.waitUntil(BEGIN.plus(Duration.ofHours(2)));
            once(site.origin() + "/rss");
        }
        assertThat(heard.read).containsExactly("The army killed twenty rebels.");
        assertThat(heard.corrected)
                .containsExactly("The army killed thirty armed rebels."
                        + " [Change[before=army killed, removed=twenty, added=thirty armed]]");
    }

    /** Time goes on between two looks at the clock, as it does on a machine and not in the other tests. */
    @Test
    void readsWhileTimeRuns() throws Exception {
        MadeUpTime running = new MadeUpTime(BEGIN) {
            @Override
            public synchronized Instant instant() {
                waitUntil(super.instant().plusNanos(1_000));
                return super.instant();
            }
        };
        try (Site site = serving(Map.of("/rss", rss("/1"), "/1", page("The army killed twenty rebels.")));
                PoliteFetcher fetcher = PoliteFetcher.of(
                        new FetchPolicy(null, true, FetchLimits.STANDARD, Duration.ofMillis(100)), running)) {
            Watch watch = new Watch(plan(List.of(site.origin() + "/rss")), fetcher, state, state, heard, running);
            assertTimeoutPreemptively(Duration.ofMinutes(1), watch::runOnce);
        }
        assertThat(heard.read).containsExactly("The army killed twenty rebels.");
    }

    @Test
    void readsAnIndexOfSitemapsButNotASitesPast() throws Exception {
        Map<String, String> documents = new HashMap<>();
        try (Site site = serving(documents)) {
            String origin = site.origin();
            documents.put(
                    "/sitemap.xml",
                    "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                            + sitemap(origin + "/old.xml", "2019-01-01") + sitemap(origin + "/new.xml", "2026-03-01")
                            + "</sitemapindex>");
            documents.put(
                    "/new.xml",
                    "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                            + url(origin + "/1", "<lastmod>2026-03-01T05:00:00Z</lastmod>")
                            + url(origin + "/2", "<lastmod>2025-01-01</lastmod>")
                            + url(origin + "/about", "") + "</urlset>");
            documents.put("/1", page("The army killed twenty rebels."));
            once(origin + "/sitemap.xml");
            assertThat(heard.read).containsExactly("The army killed twenty rebels.");
            assertThat(heard.failed).isEmpty();
            documents.put(
                    "/new.xml", documents.get("/new.xml").replace("</urlset>", url(origin + "/3", "") + "</urlset>"));
            documents.put("/3", page("The army killed thirty rebels."));
            once(origin + "/sitemap.xml");
            assertThat(heard.read).containsExactly("The army killed twenty rebels.", "The army killed thirty rebels.");
        }
    }

    private static String sitemap(String address, String date) {
        return "<sitemap><loc>" + address + "</loc><lastmod>" + date + "</lastmod></sitemap>";
    }

    private static String url(String address, String rest) {
        return "<url><loc>" + address + "</loc>" + rest + "</url>";
    }

    @Test
    void saysWhatCannotBeReadAndGoesOn() throws Exception {
        Map<String, String> documents = Map.of(
                "/rss", rss("/gone", "/empty", "/1"),
                "/empty", "<!doctype html><html></html>",
                "/1", page("The army killed twenty rebels."),
                "/page", page("No feed."));
        try (Site site = serving(documents)) {
            once(site.origin() + "/rss", site.origin() + "/page", site.origin() + "/none");
        }
        assertThat(heard.read).hasSize(1);
        assertThat(heard.failed).containsExactlyInAnyOrder("http-404", "empty given up", "no-feed", "http-404");
    }

    @Test
    void leavesAPageAloneThatAskedForIt() throws FetchException {
        FetchException[] busy = new FetchException[1];
        Instant asked = BEGIN.plus(Duration.ofHours(3));
        try (Site site = Site.of(request -> {
                    request.getResponseHeaders().set("Retry-After", "10800");
                    Site.send(
                            request,
                            request.getRequestURI().getPath().equals("/robots.txt") ? 404 : 503,
                            "text/html",
                            "");
                });
                PoliteFetcher fetcher = fetcher()) {
            fetcher.fetch(WebAddress.parse(site.origin() + "/"), Validators.NONE);
        } catch (FetchException e) {
            busy[0] = e;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(BackOff.page(0, busy[0], BEGIN)).contains(asked);
        assertThat(BackOff.feed(0, EVERY, busy[0], BEGIN)).isEqualTo(asked);
        assertThat(BackOff.page(10, busy[0], BEGIN)).isEmpty();
        assertThat(BackOff.feed(10, EVERY, busy[0], BEGIN)).isEqualTo(BEGIN.plus(Duration.ofDays(1)));
    }
}
