package org.kroniek.grounding.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.EntityKind;

/**
 * A person or organisation of the data.
 *
 * @param id stable, kebab-case
 * @param country ISO 3166-1 alpha-3 or PLOVER's UNO, EUR, IGO, NGO, IMG, MNC; null when unknown
 * @param sectors PLOVER sector codes, most specific first
 * @param names every name and acronym; of each language the preferred one first
 * @param gender of persons, where known
 * @param roles offices held
 * @param leaders ids of persons who lead or led it
 * @param wikidata its item there, such as {@code Q1065}; null when none is known
 */
public record KnownActor(
        String id,
        EntityKind kind,
        @Nullable String country,
        List<String> sectors,
        List<KnownName> names,
        @Nullable Gender gender,
        List<DatedRole> roles,
        List<Relation> relations,
        List<String> leaders,
        @Nullable String wikidata)
        implements Known {
    public KnownActor {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("KnownActor " + id + " has no name");
        }
        sectors = List.copyOf(sectors);
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        relations = List.copyOf(relations);
        leaders = List.copyOf(leaders);
    }

    /** This one with what another line tells of the same: further names, roles and relations, and what is unknown here. */
    KnownActor with(KnownActor other) {
        return new KnownActor(
                id,
                kind,
                country == null ? other.country : country,
                sectors.isEmpty() ? other.sectors : sectors,
                joined(names, other.names),
                gender == null ? other.gender : gender,
                joined(roles, other.roles),
                joined(relations, other.relations),
                joined(leaders, other.leaders),
                wikidata == null ? other.wikidata : wikidata);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    @Override
    public String key() {
        return "actor:" + id;
    }

    @Override
    public String name(String language) {
        return names.stream()
                .filter(n -> n.serves(language))
                .findFirst()
                .orElse(names.get(0))
                .text();
    }
}
