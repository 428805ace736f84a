package org.kroniek.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says what: one link of a chain of sources (PolNeAR, GRaSP).
 *
 * @param id a counter in text order, {@code a1}, {@code a2} …
 * @param source id of the source's entity; null for sources that nobody can name
 * @param sourceSpan the source's words; null where nobody is named at all
 * @param cue the word that attributes; null only for free indirect speech
 * @param content what is attributed; several spans where the text interrupts it
 * @param channel id of the entity through which the words reached us; null when not told
 * @param within id of the attribution inside which this one is reported; null at the top
 */
public record Attribution(
        String id,
        @Nullable String source,
        @Nullable Span sourceSpan,
        @Nullable Span cue,
        List<Span> content,
        Quote quote,
        Stance stance,
        @Nullable String channel,
        @Nullable String within) {
    public Attribution {
        content = List.copyOf(content);
    }
}
