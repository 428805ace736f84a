package org.kroniek.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.model.Reading;
import org.kroniek.reading.fetch.FetchException;
import org.kroniek.reading.fetch.Validators;
import org.kroniek.reading.fetch.WebAddress;
import org.kroniek.reading.watch.FeedState;
import org.kroniek.reading.watch.PageState;
import org.kroniek.reading.watch.WatchState;

/** What a watch of feeds finds again when it goes on. */
class WatchStateTest {
    private static final Instant SOON = Instant.parse("2026-03-01T06:00:00.123456Z");
    private static final Validators VALIDATORS = new Validators("\"a'b\"", "Sun, 01 Mar 2026 06:00:00 GMT");

    @TempDir
    Path folder;

    private static WebAddress address(String path) {
        try {
            return WebAddress.parse("https://post.example/" + path);
        } catch (FetchException e) {
            throw new AssertionError(e);
        }
    }

    private static FeedState feed(String path, String parent) {
        return new FeedState(address(path), parent == null ? null : address(parent), VALIDATORS, 7, 2, SOON);
    }

    private static PageState page(String path, Instant next) {
        return new PageState(address(path), "Goma ’s ochtends", "m1", VALIDATORS, null, "sha256:1", "d1", 3, 1, next);
    }

    @ParameterizedTest
    @EnumSource
    void givesBackWhatItWasTold(Engine engine) {
        String where = engine.fresh(folder);
        FeedState feed = feed("rss", null);
        PageState page = page("goma", SOON);
        PageState alias =
                new PageState(address("x"), null, "", Validators.NONE, address("goma"), null, null, 0, 0, null);
        try (Ledger ledger = Ledger.open(where, Engine.RECORDER)) {
            ledger.watchState().polled(feed, List.of(page, alias), List.of());
        }
        try (Ledger ledger = Ledger.open(where, Engine.RECORDER)) {
            WatchState state = ledger.watchState();
            assertThat(state.feed(address("rss"))).contains(feed);
            assertThat(state.page(address("goma"))).contains(page);
            assertThat(state.page(address("x"))).contains(alias);
            assertThat(state.feed(address("goma"))).isEmpty();
            assertThat(state.waiting()).containsExactly(page);
            PageState done = page("goma", null);
            state.visited(List.of(done, page("kivu", SOON)));
            assertThat(state.page(address("goma"))).contains(done);
            assertThat(state.waiting()).containsExactly(page("kivu", SOON));
        }
    }

    @ParameterizedTest
    @EnumSource
    void forgetsTheFeedsThatAListNamesNoMore(Engine engine) {
        try (Ledger ledger = engine.open(folder)) {
            WatchState state = ledger.watchState();
            state.polled(feed("index", null), List.of(), List.of(feed("a", "index"), feed("b", "index")));
            state.polled(feed("index", null), List.of(), List.of(feed("b", "index"), feed("c", "index")));
            assertThat(state.children(address("index"))).containsExactly(feed("b", "index"), feed("c", "index"));
            assertThat(state.feed(address("a"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWatchIsNoPartOfTheRecordButIsCarriedAlong(Engine engine) throws Exception {
        StringWriter export = new StringWriter();
        try (Ledger ledger = engine.open(folder)) {
            ledger.watchState().polled(feed("rss", null), List.of(page("goma", null)), List.of());
            assertThat(ledger.care().stats().entries()).isZero();
            assertThat(ledger.care().check()).isEmpty();
            ledger.care().export(export);
        }
        try (Ledger copy = engine.open(folder)) {
            copy.care().load(new StringReader(export.toString()));
            assertThat(copy.watchState().feed(address("rss"))).contains(feed("rss", null));
            assertThat(copy.watchState().page(address("goma"))).contains(page("goma", null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectedPageHasVersions(Engine engine) {
        try (Ledger ledger = engine.open(folder)) {
            Reading first = News.of("M23 nam Goma in.")
                    .in("De Post", "https://post.example/goma")
                    .read();
            Reading second = News.of("M23 nam Goma niet in.")
                    .in("De Post", "https://post.example/goma")
                    .read();
            ledger.articles()
                    .addAll(List.of(
                            first, second, News.of("Iets anders.").in("A", "a").read()));
            ledger.articles().add(first);
            assertThat(ledger.articles().versions("https://post.example/goma", AsOf.NOW))
                    .extracting(version -> version.reading().article().text())
                    .containsExactly("M23 nam Goma in.", "M23 nam Goma niet in.");
            assertThat(ledger.articles().versions("https://post.example/kivu", AsOf.NOW))
                    .isEmpty();
            assertThat(ledger.articles()
                            .versions("https://post.example/goma", AsOf.at(Instant.parse("2000-01-01T00:00:00Z"))))
                    .isEmpty();
        }
    }
}
