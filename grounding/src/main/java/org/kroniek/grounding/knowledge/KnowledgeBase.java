package org.kroniek.grounding.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Countries, actors and places with their names. Loaded once, immutable and safe for many threads.
 *
 * <p>Names are compared folded: without case, diacritics, apostrophes and full stops, hyphens as spaces, the Arabic
 * article always the same.
 */
public final class KnowledgeBase {
    /** What the build makes of the tables: {@link ImageWriter}. */
    private static final String IMAGE = "knowledge.bin";

    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final Map<String, Country> countriesByIso2 = new HashMap<>();
    private final Map<String, KnownActor> actors = new LinkedHashMap<>();
    private final Map<String, KnownPlace> places = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, List<Role>> rolesByWord = new HashMap<>();
    private final Map<String, Integer> capitals;
    private final Holders holders;
    private final LocalDate asOf;
    private final Features features;
    private final Map<String, List<String>> endings;
    private final Set<String> suffixes;
    private final Map<String, Gender> givenNames;
    private final Gazetteer gazetteer;
    private final NameIndex names;

    private KnowledgeBase(KnowledgeData data, Gazetteer towns, Consumer<Problem> problems) {
        data.countries.forEach(e -> addCountry(e.value()));
        data.actors.forEach(e -> actors.merge(e.value().id(), e.value(), KnownActor::with));
        data.places.forEach(e -> places.putIfAbsent(e.value().key(), e.value()));
        data.roles.forEach(e -> addRole(e.value()));
        endings = Map.copyOf(data.endings);
        suffixes = Set.copyOf(data.suffixes);
        givenNames = Map.copyOf(data.givenNames);
        asOf = data.asOf;
        features = data.features;
        holders = new Holders(actors.values(), asOf);
        gazetteer = towns.with(features, this::iso3);
        Indexer indexer = new Indexer(gazetteer);
        indexer.countries(countries.values());
        indexer.actors(actors.values(), suffixes);
        indexer.places(places.values());
        data.exonyms.forEach(e -> indexer.exonym(e.value(), e.row(), problems));
        capitals = indexer.capitals();
        names = indexer.finish();
    }

    private KnowledgeBase(ImageReader in) {
        in.list(() -> KnownValues.country(in)).forEach(this::addCountry);
        in.list(() -> KnownValues.actor(in)).forEach(actor -> actors.put(actor.id(), actor));
        in.list(() -> KnownValues.place(in)).forEach(place -> places.put(place.key(), place));
        in.list(() -> KnownValues.role(in)).forEach(role -> roles.put(role.key(), role));
        for (int left = in.number(); left > 0; left--) {
            rolesByWord.put(in.text(), in.list(() -> Objects.requireNonNull(roles.get(in.text()))));
        }
        endings = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            endings.put(in.text(), in.texts());
        }
        suffixes = new HashSet<>(in.texts());
        givenNames = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            givenNames.put(in.text(), in.number() == 0 ? Gender.MALE : Gender.FEMALE);
        }
        asOf = LocalDate.ofEpochDay(in.number());
        features = Features.read(in);
        capitals = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            capitals.put(in.text(), in.number());
        }
        holders = new Holders(actors.values(), asOf);
        gazetteer = Gazetteer.read(in).with(features, this::iso3);
        names = NameIndex.read(gazetteer, known(), in);
    }

    /** Writes what {@link #KnowledgeBase(ImageReader)} reads. */
    void write(OutputStream to) throws IOException {
        ImageWriter out = new ImageWriter();
        out.list(countries.values(), country -> KnownValues.write(country, out));
        out.list(actors.values(), actor -> KnownValues.write(actor, out));
        out.list(places.values(), place -> KnownValues.write(place, out));
        out.list(roles.values(), role -> KnownValues.write(role, out));
        out.list(new TreeMap<>(rolesByWord).entrySet(), e -> {
            out.text(e.getKey());
            out.list(e.getValue(), role -> out.text(role.key()));
        });
        out.list(new TreeMap<>(endings).entrySet(), e -> {
            out.text(e.getKey());
            out.texts(e.getValue());
        });
        out.texts(new TreeSet<>(suffixes));
        out.list(new TreeMap<>(givenNames).entrySet(), e -> {
            out.text(e.getKey());
            out.number(e.getValue() == Gender.MALE ? 0 : 1);
        });
        out.number((int) asOf.toEpochDay());
        features.write(out);
        out.list(new TreeMap<>(capitals).entrySet(), e -> {
            out.text(e.getKey());
            out.number(e.getValue());
        });
        gazetteer.write(out);
        names.write(known(), out);
        out.finish(to);
    }

    /** All that the index's own names stand for, in an order that does not change. */
    private List<Known> known() {
        List<Known> known = new ArrayList<>(countries.values());
        known.addAll(actors.values());
        known.addAll(places.values());
        gazetteer.withExonyms().forEach(place -> known.add(gazetteer.place(place)));
        return known;
    }

    /**
     * Loads the shipped data: the image that the build made of them or, in a build that made none, the tables.
     *
     * @throws KnowledgeException when a file is missing or broken
     */
    public static KnowledgeBase load() {
        try (InputStream image = KnowledgeBase.class.getResourceAsStream(IMAGE)) {
            return image == null ? load(KnowledgeSource.SHIPPED) : new KnowledgeBase(new ImageReader(image));
        } catch (IOException e) {
            throw new KnowledgeException(IMAGE + ":0: " + e.getMessage(), e);
        }
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
            return GazetteerFile.read(in);
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
        return names.at(WordTrie.node(Folding.words(name)), language, form -> true);
    }

    /** A matcher for texts in that language (ISO 639-1). */
    public NameMatcher matcher(String language) {
        return new NameMatcher(names, language, endings.getOrDefault(language, List.of()));
    }

    private void addCountry(Country country) {
        countries.put(country.iso3(), country);
        if (country.iso2() != null) {
            countriesByIso2.putIfAbsent(country.iso2(), country);
        }
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
}
