package org.kroniek.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the text with one function; passages are in text order and do not overlap.
 *
 * @param credit who made the picture, of a caption
 * @param at when it was posted, of the entries of a live blog; null when that is not stated
 */
public record Passage(
        String id,
        PassageKind kind,
        Span span,
        @Nullable String credit,
        @Nullable OffsetDateTime at) {
    /** A passage with the moment of its article. */
    public Passage(String id, PassageKind kind, Span span, @Nullable String credit) {
        this(id, kind, span, credit, null);
    }
}
