package org.kroniek.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.TimeSpan;

/**
 * Where an article was met: the same text may be printed by many.
 *
 * @param agency the news agency that it is credited to, null when none
 * @param retrieved when it was fetched; null when it was not
 */
public record Appearance(
        @Nullable String uri,
        @Nullable String publisher,
        @Nullable String agency,
        @Nullable TimeSpan published,
        @Nullable Instant retrieved,
        Instant recorded) {}
