package org.kroniek.reading.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.fetch.WebAddress;

/**
 * One article that a feed or sitemap names.
 *
 * @param address of its page
 * @param title as the feed writes it, without markup; null when it has none
 * @param published null when the feed does not say
 * @param updated when it was last changed; null when the feed does not say
 * @param mark differs when the feed says something else of the article than before: its dates, title or summary
 */
public record FeedItem(
        WebAddress address,
        @Nullable String title,
        @Nullable Instant published,
        @Nullable Instant updated,
        String mark) {
    /** The latest date that the feed gives; null when it gives none. */
    public @Nullable Instant latest() {
        return updated != null ? updated : published;
    }
}
