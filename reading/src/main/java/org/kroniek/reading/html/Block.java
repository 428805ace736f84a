package org.kroniek.reading.html;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of the article: what stands between two breaks, or a whole caption with its credit.
 *
 * @param text in the form of a browser: white space is one space
 * @param kind what its element says of it
 * @param creditBegin UTF-16 position in {@code text} where the credit of a caption begins, -1 when its element tells none
 * @param image address of the picture that a caption belongs to
 * @param at when it was posted, in a live blog
 * @param linkShare share of its letters that are links, 0 to 1
 */
public record Block(
        String text,
        Kind kind,
        int creditBegin,
        @Nullable String image,
        @Nullable OffsetDateTime at,
        double linkShare) {
    /** What a block's element says. */
    public enum Kind {
        TITLE,
        HEADING,
        LEAD,
        PARAGRAPH,
        ITEM,
        QUOTE,
        CAPTION,
        /** A picture without words; its text is empty. */
        PICTURE,
        /** In the flow of the text, but not part of it. */
        FURNITURE
    }

    Block as(Kind other) {
        return new Block(text, other, creditBegin, image, at, linkShare);
    }

    boolean isBody() {
        return kind == Kind.PARAGRAPH || kind == Kind.ITEM || kind == Kind.QUOTE || kind == Kind.LEAD;
    }
}
