package org.kroniek.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Which stretch of an answer is wanted.
 *
 * @param limit items at most, 1 to {@value #LARGEST}
 * @param cursor {@link Page#next()} of the page before; null for the first
 */
public record PageRequest(int limit, @Nullable String cursor) {
    /** The most items of one page. */
    public static final int LARGEST = 10_000;

    public PageRequest {
        if (limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("limit " + limit + ": must be 1 to " + LARGEST);
        }
    }

    /** The first {@code limit} items. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }

    /** As many items after those of the page that gave {@code cursor}. */
    public PageRequest after(String cursor) {
        return new PageRequest(limit, cursor);
    }
}
