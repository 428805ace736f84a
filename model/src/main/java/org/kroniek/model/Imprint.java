package org.kroniek.model;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of how an article came about, beyond its day of publication.
 *
 * @param byline who wrote it, as named: persons and agencies, in the order of the page
 * @param origin agencies that the report comes from by its credit lines, such as {@code ANP}, {@code AFP}; in text order
 * @param publishedAt the moment of publication; null unless time of day and zone are stated
 * @param modified the day of the last change, as precise as known; null when unknown or never changed
 * @param modifiedAt the moment of the last change; null unless time of day and zone are stated
 * @param canonical the address that the page calls its own
 */
public record Imprint(
        List<String> byline,
        List<String> origin,
        @Nullable OffsetDateTime publishedAt,
        @Nullable TimeSpan modified,
        @Nullable OffsetDateTime modifiedAt,
        @Nullable String canonical) {
    /** Of an article whose source says nothing. */
    public static final Imprint NONE = new Imprint(List.of(), List.of(), null, null, null, null);

    public Imprint {
        byline = List.copyOf(byline);
        origin = List.copyOf(origin);
    }
}
