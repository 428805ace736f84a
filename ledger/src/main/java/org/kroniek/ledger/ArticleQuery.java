package org.kroniek.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are wanted, the latest published first.
 *
 * @param text words of title or text, as {@link RecordQuery#text()}; null for no filter
 * @param publisher as the article gives it, without regard to case; null for all
 * @param language ISO 639-1; null for all
 * @param from published on this day or later; null for no bound
 * @param to published on this day or earlier; null for no bound
 * @param origin number of a group of near-identical articles; null for all
 */
public record ArticleQuery(
        @Nullable String text,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long origin,
        AsOf asOf) {
    /** Every article that is known now. */
    public static final ArticleQuery ALL = new ArticleQuery(null, null, null, null, null, null, AsOf.NOW);
}
