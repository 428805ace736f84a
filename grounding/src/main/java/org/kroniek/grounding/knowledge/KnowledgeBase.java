package org.kroniek.grounding.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.EntityKind;

/**
 * Countries, actors and places with their names. Loaded once, immutable and safe for many threads.
 *
 * <p>Names are compared folded: without case, diacritics, apostrophes and full stops, hyphens as spaces, the Arabic
 * article always the same.
 */
public final class KnowledgeBase {
    private static final Pattern GEONAMES_ID = Pattern.compile("\\d{1,9}");

    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final Map<String, Country> countriesByIso2 = new HashMap<>();
    private final Map<String, KnownActor> actors = new LinkedHashMap<>();
    private final Map<String, KnownPlace> places = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, List<Role>> rolesByWord = new HashMap<>();
    private final Map<String, Integer> capitals = new HashMap<>();
    private final Holders holders;
    private final Map<String, List<String>> endings;
    private final Set<String> suffixes;
    private final Map<String, Gender> givenNames;
    private final Gazetteer gazetteer;
    private final NameIndex names;

    /** Names of gazetteer places, collected first: a place must know all its names before it is indexed. */
    private final Map<Integer, List<KnownName>> gazetteerNames = new LinkedHashMap<>();

    private KnowledgeBase(KnowledgeData data, Gazetteer towns, Consumer<Problem> problems) {
        for (KnowledgeData.Entry<Country> entry : data.countries) {
            Country country = entry.value();
            countries.put(country.iso3(), country);
            if (country.iso2() != null) {
                countriesByIso2.putIfAbsent(country.iso2(), country);
            }
        }
        data.actors.forEach(e -> actors.merge(e.value().id(), e.value(), KnownActor::with));
        data.places.forEach(e -> places.putIfAbsent(e.value().key(), e.value()));
        data.roles.forEach(e -> addRole(e.value()));
        endings = Map.copyOf(data.endings);
        suffixes = Set.copyOf(data.suffixes);
        givenNames = Map.copyOf(data.givenNames);
        holders = new Holders(actors.values(), data.asOf);
        gazetteer = towns.with(data.features, this::iso3);
        names = new NameIndex(gazetteer);
        countries.values().forEach(this::index);
        actors.values().forEach(this::index);
        places.values().forEach(p -> p.names().forEach(n -> names.add(new Candidate(p, Sense.NAME, n))));
        data.exonyms.forEach(e -> addExonym(e.value(), e.row(), problems));
        gazetteerNames.forEach(this::indexGazetteer);
        gazetteerNames.clear();
    }

    /**
     * Loads the shipped data.
     *
     * @throws KnowledgeException when a file is missing or broken
     */
    public static KnowledgeBase load() {
        return load(List.of(KnowledgeSource.SHIPPED));
    }

    /**
     * Loads the shipped data and a user's: lines about an actor of the shipped data add to what is known of it, a
     * gazetteer takes the place of the shipped one, all else is added.
     *
     * @throws KnowledgeException with file, line and cure of the first mistake
     */
    public static KnowledgeBase loadWith(KnowledgeSource own) {
        return load(List.of(KnowledgeSource.SHIPPED, own));
    }

    /**
     * Loads data from elsewhere.
     *
     * @throws KnowledgeException with file, line and cure of the first mistake
     */
    public static KnowledgeBase load(KnowledgeSource source) {
        return load(List.of(source));
    }

    private static KnowledgeBase load(List<KnowledgeSource> sources) {
        Consumer<Problem> refuse = problem -> {
            throw new KnowledgeException(problem.toString());
        };
        CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(() -> gazetteer(sources));
        KnowledgeData data = KnowledgeData.read(sources, refuse);
        try {
            return new KnowledgeBase(data, gazetteer.join(), refuse);
        } catch (CompletionException e) {
            throw e.getCause() instanceof KnowledgeException known ? known : e;
        }
    }

    static KnowledgeBase build(KnowledgeData data, List<KnowledgeSource> sources, Consumer<Problem> problems) {
        return new KnowledgeBase(data, gazetteer(sources), problems);
    }

    private static Gazetteer gazetteer(List<KnowledgeSource> sources) {
        try (InputStream in = KnowledgeData.withGazetteer(sources).open(KnowledgeData.GAZETTEER)) {
            return Gazetteer.read(in);
        } catch (IOException e) {
            throw new KnowledgeException(KnowledgeData.GAZETTEER + ":0: " + e.getMessage(), e);
        }
    }

    /** The country with this ISO 3166-1 alpha-3 code. */
    public Optional<Country> country(String iso3) {
        return Optional.ofNullable(countries.get(iso3));
    }

    /** The country with this ISO 3166-1 alpha-2 code. */
    public Optional<Country> countryOfIso2(String iso2) {
        return Optional.ofNullable(countriesByIso2.get(iso2));
    }

    /** Every country, in the order of the data. */
    public List<Country> countries() {
        return List.copyOf(countries.values());
    }

    /** The actor with this id, without {@code actor:}. */
    public Optional<KnownActor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** Every organisation and person, in the order of the data. */
    public List<KnownActor> actors() {
        return List.copyOf(actors.values());
    }

    /** The place of the data with this id, without {@code place:} or {@code geonames:}. */
    public Optional<KnownPlace> place(String id) {
        return Optional.ofNullable(places.get("place:" + id))
                .or(() -> Optional.ofNullable(places.get("geonames:" + id)));
    }

    /** Every place of the data; the gazetteer's are not among them. */
    public List<KnownPlace> places() {
        return List.copyOf(places.values());
    }

    /** How many places the gazetteer holds. */
    public int gazetteerSize() {
        return gazetteer.size();
    }

    /** The capital of a country. */
    public Optional<KnownPlace> capital(String iso3) {
        return Optional.ofNullable(capitals.get(iso3)).map(gazetteer::place);
    }

    /** Every kind of office. */
    public List<Role> roles() {
        return List.copyOf(roles.values());
    }

    /** The kind of office with this key. */
    public Optional<Role> role(String key) {
        return Optional.ofNullable(roles.get(key));
    }

    /** The offices a word names in a language, such as 'premier'. */
    public List<Role> rolesNamed(String word, String language) {
        return rolesByWord.getOrDefault(roleKey(word, language), List.of());
    }

    /**
     * Who held an office on a day; empty when the data do not say so beyond doubt.
     *
     * @param role key of {@code roles.tsv}
     * @param at id of an organisation or ISO 3166-1 alpha-3 code
     */
    public Optional<KnownActor> holder(String role, String at, LocalDate day) {
        return holders.on(role, at, day);
    }

    /** The gender that a given name tells, such as 'Maria'; empty when it tells none or is not listed. */
    public Optional<Gender> genderOf(String givenName) {
        return Optional.ofNullable(givenNames.get(String.join(" ", Folding.words(givenName))));
    }

    /** Whether offices are known at this id of an organisation or place. */
    public boolean hasOfficesAt(String at) {
        return holders.at(at);
    }

    /** Everything a name may stand for in a text of that language; compared folded, whatever its capitals. */
    public List<Candidate> lookup(String name, String language) {
        long node = WordTrie.ROOT;
        for (String word : Folding.words(name)) {
            node = WordTrie.step(node, word);
        }
        return names.at(node, language, form -> true);
    }

    /** A matcher for texts in that language (ISO 639-1). */
    public NameMatcher matcher(String language) {
        return new NameMatcher(names, language, endings.getOrDefault(language, List.of()));
    }

    private Optional<String> iso3(String iso2) {
        return countryOfIso2(iso2).map(Country::iso3);
    }

    private void addRole(Role role) {
        roles.putIfAbsent(role.key(), role);
        role.words()
                .forEach((language, words) -> words.forEach(word -> {
                    List<Role> named = rolesByWord.computeIfAbsent(roleKey(word, language), k -> new ArrayList<>(1));
                    if (!named.contains(role)) {
                        named.add(role);
                    }
                }));
    }

    private static String roleKey(String word, String language) {
        return language + ':' + String.join(" ", Folding.words(word));
    }

    private void index(Country country) {
        new TreeMap<>(country.forms()).forEach((language, forms) -> {
            index(country, Sense.NAME, forms.names(), language);
            index(country, Sense.ADJECTIVE, forms.adjectives(), language);
            index(country, Sense.INHABITANT, forms.inhabitants(), language);
            index(country, Sense.INHABITANTS, forms.inhabitantsPlural(), language);
            index(country, Sense.GOVERNMENT, forms.governments(), language);
            Integer capital = capitalOf(country);
            if (capital != null) {
                forms.capital().forEach(name -> gazetteerName(capital, new KnownName(name, language)));
            }
        });
    }

    private void index(Country country, Sense sense, List<String> forms, String language) {
        forms.forEach(form -> names.add(new Candidate(country, sense, new KnownName(form, language))));
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

    private void index(KnownActor actor) {
        actor.names().forEach(n -> names.add(new Candidate(actor, Sense.NAME, n)));
        if (actor.kind() == EntityKind.PERSON) {
            Surnames.of(actor.names(), suffixes).forEach(n -> names.add(new Candidate(actor, Sense.SURNAME, n)));
        }
    }

    private void addExonym(KnowledgeData.Exonym exonym, Table.Row row, Consumer<Problem> problems) {
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

    private void gazetteerName(int place, KnownName name) {
        List<KnownName> all = gazetteerNames.computeIfAbsent(place, k -> new ArrayList<>());
        if (!all.contains(name)) {
            all.add(name);
        }
    }

    private void indexGazetteer(int place, List<KnownName> all) {
        gazetteer.addNames(place, all);
        KnownPlace known = gazetteer.place(place);
        all.forEach(n -> names.add(new Candidate(known, Sense.NAME, n)));
    }
}
