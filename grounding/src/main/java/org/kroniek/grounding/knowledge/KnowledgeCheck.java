package org.kroniek.grounding.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong in the data files, all of it, with file, line and cure. */
public final class KnowledgeCheck {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> SUPRANATIONAL = Set.of("UNO", "EUR", "IGO", "NGO", "IMG", "MNC");
    private static final Set<String> RELATIONS =
            Set.of("part_of", "backs", "opposes", "allied", "successor_of", "leads");

    private final KnowledgeData data;
    private final KnowledgeBase base;
    private final Consumer<Problem> problems;
    private final Map<String, KnowledgeSource> countries = new HashMap<>();
    private final Map<String, KnowledgeSource> actors = new HashMap<>();
    private final Map<String, KnowledgeSource> roles = new HashMap<>();
    private final Map<String, KnowledgeSource> places = new HashMap<>();

    private KnowledgeCheck(KnowledgeData data, KnowledgeBase base, Consumer<Problem> problems) {
        this.data = data;
        this.base = base;
        this.problems = problems;
    }

    /**
     * Checks all files of a source.
     *
     * @return problems in the order of the files; empty when all is well
     * @throws KnowledgeException when the gazetteer cannot be read
     */
    public static List<Problem> run(KnowledgeSource source) {
        return run(List.of(source));
    }

    /**
     * Checks a user's files over the shipped ones.
     *
     * @return problems in the order of the files; empty when all is well
     * @throws KnowledgeException when the gazetteer cannot be read
     */
    public static List<Problem> runWith(KnowledgeSource own) {
        return run(List.of(KnowledgeSource.SHIPPED, own));
    }

    private static List<Problem> run(List<KnowledgeSource> sources) {
        List<Problem> found = new ArrayList<>();
        KnowledgeData data = KnowledgeData.read(sources, found::add);
        KnowledgeBase base = KnowledgeBase.build(data, sources, found::add);
        KnowledgeCheck check = new KnowledgeCheck(data, base, found::add);
        check.collect();
        check.countries();
        data.actors.forEach(check::actor);
        data.places.forEach(check::place);
        data.exonyms.forEach(e -> check.composed(e.value().names(), e.row()));
        return List.copyOf(found);
    }

    private void collect() {
        data.countries.forEach(e -> unique(countries, e.value().iso3(), e.row()));
        data.actors.forEach(e -> id(actors, e.value().id(), e.row()));
        data.roles.forEach(e -> id(roles, e.value().key(), e.row()));
        data.places.forEach(e ->
                id(places, e.value().key().substring(e.value().key().indexOf(':') + 1), e.row()));
    }

    private void id(Map<String, KnowledgeSource> seen, String id, Table.Row row) {
        if (!ID.matcher(id).matches()) {
            problems.accept(row.problem("id '" + id + "'", "write small letters and digits parted by single hyphens"));
        }
        unique(seen, id, row);
    }

    /** A user's line may add to a shipped one, not to another of the same source. */
    private void unique(Map<String, KnowledgeSource> seen, String id, Table.Row row) {
        if (row.source().equals(seen.put(id, row.source()))) {
            problems.accept(
                    row.problem("'" + id + "' is there already", "merge the two lines, or give one another id"));
        }
    }

    private void countries() {
        for (KnowledgeData.Entry<Country> entry : data.countries) {
            Country country = entry.value();
            if (country.capital() != null
                    && country.iso2() != null
                    && country.until() == null
                    && base.capital(country.iso3()).isEmpty()) {
                problems.accept(entry.row()
                        .problem(
                                "the gazetteer has no '" + country.capital() + "' in " + country.iso2(),
                                "write the capital as GeoNames has it, or leave it empty"));
            }
        }
    }

    private void actor(KnowledgeData.Entry<KnownActor> entry) {
        KnownActor actor = entry.value();
        Table.Row row = entry.row();
        country(actor.country(), true, row);
        composed(actor.names(), row);
        for (String sector : actor.sectors()) {
            known(data.sectors.contains(sector), "sector '" + sector + "'", "write a code of sectors.tsv", row);
        }
        for (Relation relation : actor.relations()) {
            known(
                    RELATIONS.contains(relation.type()),
                    "relation '" + relation.type() + "'",
                    "write one of " + RELATIONS,
                    row);
            target(relation.target(), row);
        }
        for (DatedRole role : actor.roles()) {
            known(roles.containsKey(role.role()), "role '" + role.role() + "'", "add it to roles.tsv", row);
            target(role.at(), row);
        }
        for (String leader : actor.leaders()) {
            known(actors.containsKey(leader), "leader '" + leader + "'", "write the id of a person", row);
        }
    }

    private void place(KnowledgeData.Entry<KnownPlace> entry) {
        KnownPlace place = entry.value();
        Table.Row row = entry.row();
        country(place.country(), false, row);
        composed(place.names(), row);
        known(
                data.features.knows(place.feature()),
                "feature '" + place.feature() + "'",
                "write a code of features.tsv",
                row);
        known(
                (place.lat() == null) == (place.lon() == null),
                "half a coordinate",
                "write lat and lon, or neither",
                row);
    }

    private void country(@Nullable String code, boolean actor, Table.Row row) {
        boolean fine = code == null || countries.containsKey(code) || (actor && SUPRANATIONAL.contains(code));
        known(fine, "country '" + code + "'", "write an alpha-3 code of countries.tsv", row);
    }

    private void target(String target, Table.Row row) {
        boolean fine = actors.containsKey(target)
                || countries.containsKey(target)
                || places.containsKey(target)
                || isPlaceName(target);
        known(fine, "'" + target + "' is no actor, country or place", "write an id that exists, or add the line", row);
    }

    /** Mayors and governors hold their office at a place; its name in English, in kebab-case, will do. */
    private boolean isPlaceName(String target) {
        return base.lookup(target.replace('-', ' '), "en").stream().anyMatch(c -> c.known() instanceof KnownPlace);
    }

    private void composed(List<KnownName> names, Table.Row row) {
        for (KnownName name : names) {
            boolean fine = Normalizer.isNormalized(name.text(), Normalizer.Form.NFC);
            known(fine, "'" + name.text() + "' is not composed Unicode", "save the file in NFC", row);
            known(
                    !Folding.words(name.text()).isEmpty(),
                    "name '" + name.text() + "' has no letter",
                    "take it out",
                    row);
        }
    }

    private void known(boolean fine, String what, String cure, Table.Row row) {
        if (!fine) {
            problems.accept(row.problem(what, cure));
        }
    }
}
