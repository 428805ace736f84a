package org.kroniek.reading.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page, before its lines are cut into passages.
 *
 * @param blocks the article in the order of the page
 * @param paywalled true if the page shows only the beginning
 * @param words number of words that it shows
 */
public record PageContent(
        @Nullable String title,
        List<String> byline,
        @Nullable String publisher,
        @Nullable Moment published,
        @Nullable Moment modified,
        @Nullable String language,
        @Nullable String canonical,
        @Nullable String rights,
        @Nullable String image,
        List<Block> blocks,
        boolean paywalled,
        int words) {
    public PageContent {
        byline = List.copyOf(byline);
        blocks = List.copyOf(blocks);
    }
}
