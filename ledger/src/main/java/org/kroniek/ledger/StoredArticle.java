package org.kroniek.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.TimeSpan;

/**
 * An article in a list.
 *
 * @param number its number in the ledger
 * @param id {@code sha256:…} of its text
 * @param reading number of its current reading
 * @param records how many records that reading has
 * @param copies how many articles its origin's group holds, itself counted
 */
public record StoredArticle(
        long number,
        String id,
        @Nullable String title,
        @Nullable String language,
        @Nullable String publisher,
        @Nullable String uri,
        @Nullable TimeSpan published,
        long origin,
        int copies,
        long reading,
        int records,
        boolean isForgotten,
        Instant recorded) {}
