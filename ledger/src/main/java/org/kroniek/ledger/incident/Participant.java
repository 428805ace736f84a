package org.kroniek.ledger.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.EntityKind;

/**
 * Who does something or undergoes it, the same in every article.
 *
 * @param ident the id in the knowledge base ({@code actor:m23}, {@code country:NLD}), else {@code new:KIND:NAME}
 * @param name canonical name where known, else the fullest form in the article
 * @param country ISO 3166-1 alpha-3, or PLOVER's UNO, EUR, IGO, NGO, IMG, MNC; null when unknown
 * @param sectors PLOVER sector codes, most specific first
 * @param kin idents that the article makes one party with this one: the group a person leads, the army a unit belongs to
 */
public record Participant(
        String ident,
        String name,
        EntityKind kind,
        @Nullable String country,
        List<String> sectors,
        Set<String> kin) {
    public Participant {
        sectors = List.copyOf(sectors);
        kin = Set.copyOf(kin);
    }

    /** True when the knowledge base has it: two that are known and differ are two. */
    public boolean isKnown() {
        return !ident.startsWith(Idents.NEW);
    }
}
