package org.kroniek.grounding.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.EntityKind;

/** Fills the index with every name of what the tables hold, and finds the capitals in the gazetteer. */
final class Indexer {
    private static final Pattern GEONAMES_ID = Pattern.compile("\\d{1,9}");

    private final Gazetteer gazetteer;
    private final WordTrie trie = new WordTrie(1 << 15);
    /** One list for each name; the trie holds its position plus one. */
    private final List<List<Candidate>> postings = new ArrayList<>();

    private final Folding folding = new Folding();
    private final Map<String, Integer> capitals = new HashMap<>();

    /** Names of gazetteer places, collected first: a place must know all its names before it is indexed. */
    private final Map<Integer, List<KnownName>> gazetteerNames = new LinkedHashMap<>();

    Indexer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void countries(Collection<Country> countries) {
        countries.forEach(this::index);
    }

    void actors(Collection<KnownActor> actors, Set<String> suffixes) {
        for (KnownActor actor : actors) {
            actor.names().forEach(n -> add(new Candidate(actor, Sense.NAME, n)));
            if (actor.kind() == EntityKind.PERSON) {
                Surnames.of(actor.names(), suffixes).forEach(n -> add(new Candidate(actor, Sense.SURNAME, n)));
            }
        }
    }

    void places(Collection<KnownPlace> places) {
        places.forEach(p -> p.names().forEach(n -> add(new Candidate(p, Sense.NAME, n))));
    }

    void exonym(KnowledgeData.Exonym exonym, Table.Row row, Consumer<Problem> problems) {
        String town = exonym.gazetteerName();
        Integer place = (GEONAMES_ID.matcher(town).matches()
                        ? gazetteer.find(Integer.parseInt(town))
                        : gazetteer.find(town, exonym.iso2()))
                .orElse(null);
        if (place == null) {
            problems.accept(row.problem(
                    "the gazetteer has no '" + exonym.gazetteerName() + "' in " + exonym.iso2(),
                    "write the name GeoNames has, or move the place to a places file"));
        } else {
            exonym.names().forEach(n -> gazetteerName(place, n));
        }
    }

    /** The whole index; nothing can be added after. */
    NameIndex finish() {
        gazetteerNames.forEach((place, all) -> {
            gazetteer.addNames(place, all);
            KnownPlace known = gazetteer.place(place);
            all.forEach(n -> add(new Candidate(known, Sense.NAME, n)));
        });
        gazetteerNames.clear();
        return new NameIndex(gazetteer, trie, postings.size(), postings::get);
    }

    /** Place of the gazetteer by ISO 3166-1 alpha-3 code. */
    Map<String, Integer> capitals() {
        return capitals;
    }

    private void add(Candidate candidate) {
        String name = candidate.form().text();
        folding.fold(name, 0, name.length());
        if (folding.length() == 0) {
            return;
        }
        int before = trie.get(WordTrie.node(folding.chars(), folding.length()));
        if (before > WordTrie.NO_VALUE) {
            postings.get(before - 1).add(candidate);
        } else {
            List<Candidate> posting = new ArrayList<>(1);
            posting.add(candidate);
            postings.add(posting);
            trie.put(folding.chars(), folding.length(), postings.size());
        }
    }

    private void index(Country country) {
        Integer capital = capitalOf(country);
        new TreeMap<>(country.forms()).forEach((language, forms) -> {
            index(country, Sense.NAME, forms.names(), language);
            index(country, Sense.ADJECTIVE, forms.adjectives(), language);
            index(country, Sense.INHABITANT, forms.inhabitants(), language);
            index(country, Sense.INHABITANTS, forms.inhabitantsPlural(), language);
            index(country, Sense.GOVERNMENT, forms.governments(), language);
            if (capital != null) {
                forms.capital().forEach(name -> gazetteerName(capital, new KnownName(name, language)));
            }
        });
    }

    private void index(Country country, Sense sense, List<String> forms, String language) {
        forms.forEach(form -> add(new Candidate(country, sense, new KnownName(form, language))));
    }

    private @Nullable Integer capitalOf(Country country) {
        String name = country.capital();
        String iso2 = country.iso2();
        if (name == null || iso2 == null || country.until() != null) {
            return null;
        }
        Integer place = gazetteer.find(name, iso2).orElse(null);
        if (place != null) {
            capitals.put(country.iso3(), place);
        }
        return place;
    }

    private void gazetteerName(int place, KnownName name) {
        List<KnownName> all = gazetteerNames.computeIfAbsent(place, k -> new ArrayList<>());
        if (!all.contains(name)) {
            all.add(name);
        }
    }
}
