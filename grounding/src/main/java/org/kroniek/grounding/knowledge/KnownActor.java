package org.kroniek.grounding.knowledge;

import java.util.List;
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
        List<String> leaders)
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
