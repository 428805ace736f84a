package org.kroniek.reading.passage;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.PassageKind;

/**
 * What the source says of a line.
 *
 * @param kind null when it says nothing
 * @param creditBegin UTF-16 position in the whole text where the credit of a caption begins, -1 when it tells none
 * @param at when the line was posted, in a live blog
 */
public record Mark(
        @Nullable PassageKind kind,
        int creditBegin,
        @Nullable OffsetDateTime at) {
    /** Nothing but the kind. */
    public static Mark of(@Nullable PassageKind kind) {
        return new Mark(kind, -1, null);
    }
}
