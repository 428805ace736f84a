package org.kroniek.reading.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.kroniek.reading.fetch.FetchException;
import org.kroniek.reading.fetch.WebAddress;

/** Feeds, sitemaps and OPML of any bytes: they are read or refused, nothing else. */
class FeedFuzzTest {
    private final WebAddress address;

    FeedFuzzTest() throws FetchException {
        address = WebAddress.parse("https://post.example/feed");
    }

    @FuzzTest(maxDuration = "10m")
    void feed(byte[] document) {
        try {
            assertThat(FeedReader.read(document, null, address)).isNotNull();
        } catch (FeedException e) {
            assertThat(e.code()).isIn("bad-feed", "no-feed");
        }
    }
}
