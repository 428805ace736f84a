package org.kroniek.reading.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.fetch.WebAddress;

/** What a list turned out to be. */
public sealed interface FeedDocument {
    /**
     * RSS, Atom, JSON Feed, or a sitemap of pages.
     *
     * @param title null when it has none
     * @param items in the document's order
     * @param isSitemap true for a sitemap, which may name a site's whole past
     */
    record Feed(@Nullable String title, List<FeedItem> items, boolean isSitemap) implements FeedDocument {
        public Feed {
            items = List.copyOf(items);
        }
    }

    /** A list of feeds and sitemaps: OPML, a sitemap index, or the feeds that a web page offers. */
    record FeedList(List<Entry> entries) implements FeedDocument {
        public FeedList {
            entries = List.copyOf(entries);
        }
    }

    /** A feed or sitemap of a list; {@code lastModified} is null when the list does not say. */
    record Entry(WebAddress address, @Nullable Instant lastModified) {}
}
