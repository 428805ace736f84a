package org.kroniek.ledger.incident;

import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from, for counting witnesses.
 *
 * @param publisher null when unknown
 * @param agency name of the news agency that the report comes from by its credit line; null when none is stated
 * @param group the group of near-identical articles it belongs to, such as the ledger's origin number; never empty
 * @param title of the article, by which it is called where neither is known; null when it has none
 */
public record Origin(
        @Nullable String publisher,
        @Nullable String agency,
        String group,
        @Nullable String title) {
    public Origin {
        if (group.isEmpty()) {
            throw new IllegalArgumentException("Origin: group is empty; use the article's id where it is alone");
        }
    }
}
