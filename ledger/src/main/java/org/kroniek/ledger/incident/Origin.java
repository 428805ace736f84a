package org.kroniek.ledger.incident;

import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from, for counting witnesses.
 *
 * @param publisher null when unknown
 * @param agency name of the news agency that the report comes from by its credit line; null when none is stated
 * @param group the group of near-identical articles it belongs to, such as the ledger's origin number; never empty
 */
public record Origin(@Nullable String publisher, @Nullable String agency, String group) {
    public Origin {
        if (group.isEmpty()) {
            throw new IllegalArgumentException("Origin: group is empty; use the article's id where it is alone");
        }
    }
}
