package org.kroniek.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an answer.
 *
 * @param next what {@link PageRequest#after} takes to go on; null when nothing is left. It fixes what the ledger knew when the
 *     first page was asked for, so that later additions move nothing
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }
}
