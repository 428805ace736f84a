package org.kroniek.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.EntityKind;

/**
 * An actor of the whole ledger: the same one in every article.
 *
 * @param ident the id in the knowledge base ({@code actor:hamas}, {@code country:NLD}), else {@code new:KIND:NAME}
 * @param name canonical name
 * @param country ISO 3166-1 alpha-3 or PLOVER's UNO, EUR, IGO, NGO, IMG, MNC; null when unknown
 * @param sectors PLOVER sector codes, most specific first
 */
public record Actor(
        String ident,
        String name,
        EntityKind kind,
        @Nullable String country,
        List<String> sectors) {
    public Actor {
        sectors = List.copyOf(sectors);
    }
}
