package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.Reason;
import org.kroniek.grounding.knowledge.Candidate;
import org.kroniek.grounding.knowledge.Country;
import org.kroniek.grounding.knowledge.Sense;
import org.kroniek.grounding.words.Noun;
import org.kroniek.grounding.words.WordGender;
import org.kroniek.grounding.words.WordNumber;
import org.kroniek.grounding.words.WordSet;
import org.kroniek.language.NameKind;
import org.kroniek.model.EntityKind;
import org.kroniek.model.Location;
import org.kroniek.model.MentionForm;

/** Gives every name its entity: the known ones first, then the new ones by their fullest form. */
final class NameResolver {
    private static final int BUILDING = 5;

    private final Scene scene;
    private final NameChooser chooser;
    private final Regions regions;
    private final Groups groups;
    /** Folded names of this article and what they stand for, in the order they were resolved. */
    private final Map<String, Referent> byName = new HashMap<>();

    private final List<String> order = new ArrayList<>();

    NameResolver(Scene scene, NameChooser chooser, Regions regions) {
        this.scene = scene;
        this.chooser = chooser;
        this.regions = regions;
        this.groups = new Groups(scene);
    }

    /** Longer names first, so that a surname finds the full name wherever it stands. */
    void resolve() {
        List<Draft> names = new ArrayList<>();
        for (Draft draft : scene.drafts) {
            if (draft.form == MentionForm.NAME) {
                names.add(draft);
            }
        }
        agreeOnKinds(names);
        names.sort(Comparator.comparing((Draft d) -> d.part).thenComparing(d -> d.first - d.last));
        for (Draft draft : names) {
            resolve(draft);
        }
        names.stream().filter(draft -> draft.reason == Reason.NEW_NAME).forEach(this::placeInCountry);
    }

    /** A name is of one kind in an article: the one that the tagger found most, where it wavers. */
    private static void agreeOnKinds(List<Draft> names) {
        Map<String, Map<NameKind, Integer>> found = new HashMap<>();
        for (Draft draft : names) {
            if (draft.candidates.isEmpty() && draft.tagged != null) {
                found.computeIfAbsent(Spelling.fold(draft.text), name -> new EnumMap<>(NameKind.class))
                        .merge(draft.tagged, 1, Integer::sum);
            }
        }
        for (Draft draft : names) {
            Map<NameKind, Integer> kinds = found.getOrDefault(Spelling.fold(draft.text), Map.of());
            if (draft.candidates.isEmpty() && !kinds.isEmpty()) {
                draft.tagged = most(kinds, draft.tagged);
            }
        }
    }

    /** The kind found most; where two were found as often, {@code own} stays. */
    private static @Nullable NameKind most(Map<NameKind, Integer> kinds, @Nullable NameKind own) {
        NameKind best = own;
        for (Map.Entry<NameKind, Integer> entry : kinds.entrySet()) {
            if (best == null || entry.getValue() > kinds.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /** The country that the words beside a new name tell, and the body of that country by that name. */
    private void placeInCountry(Draft draft) {
        Referent referent = draft.referent();
        String country = referent == null || referent.country != null ? null : scene.countryOf(draft);
        if (referent == null || country == null) {
            return;
        }
        referent.country = country;
        if (draft.noun != null && draft.noun.refers() == Noun.Refers.STATE_BODY) {
            Referent body = groups.known(country, draft.text);
            if (body != null) {
                body.join(referent);
                draft.reason = Reason.KNOWN_NAME;
            }
        }
    }

    private void resolve(Draft draft) {
        String folded = Spelling.fold(draft.text);
        Referent fuller = draft.first == draft.last || draft.candidates.isEmpty() ? fuller(draft, folded) : null;
        if (fuller != null) {
            take(draft, folded, fuller, Reason.PART_OF_NAME);
            return;
        }
        Optional<Candidate> chosen = chooser.choose(draft);
        if (chosen.isPresent()) {
            known(draft, folded, chosen.get());
        } else {
            unknown(draft, folded);
        }
    }

    private void take(Draft draft, String folded, Referent referent, Reason reason) {
        draft.resolve(referent, reason);
        draft.nounClass = referent.nounClass;
        if (byName.putIfAbsent(folded, referent) == null) {
            order.add(folded);
        }
    }

    /** The person of a fuller name that ends in this one; not where the knowledge base has a country or body by it. */
    private @Nullable Referent fuller(Draft draft, String folded) {
        if (scene.hasCase(draft, WordSet.LOCATIVE)
                || draft.candidates.stream().anyMatch(c -> c.known() instanceof Country)) {
            return null;
        }
        Referent found = null;
        for (String name : order) {
            Referent referent = byName.get(name);
            if (referent != null && referent.root().isPerson() && Spelling.endOf(folded, name)) {
                if (found != null && found.root() != referent.root()) {
                    return null;
                }
                found = referent;
            }
        }
        return found;
    }

    private void known(Draft draft, String folded, Candidate candidate) {
        if (candidate.known() instanceof Country country) {
            country(draft, folded, country, candidate.sense());
            return;
        }
        Referent referent = scene.referents.of(candidate.known());
        Referent region = draft.part ? null : regions.ofModified(draft, referent);
        take(draft, folded, region == null ? referent : region, region == null ? Reason.KNOWN_NAME : Reason.REGION);
    }

    private void country(Draft draft, String folded, Country country, Sense sense) {
        switch (sense) {
            case ADJECTIVE -> take(draft, folded, scene.referents.state(country), Reason.DEMONYM);
            case INHABITANT -> inhabitant(draft, country);
            case INHABITANTS -> inhabitants(draft, folded, country);
            case GOVERNMENT -> seat(draft, folded, country);
            default -> {
                Referent state = scene.referents.state(country);
                Referent region = draft.part ? null : regions.ofModified(draft, state);
                take(
                        draft,
                        folded,
                        region == null ? state : region,
                        region == null ? Reason.KNOWN_NAME : Reason.REGION);
            }
        }
    }

    private void inhabitant(Draft draft, Country country) {
        Referent person = new Referent(draft.text, EntityKind.PERSON, NounClass.PERSON);
        person.country = country.iso3();
        person.number = WordNumber.SINGULAR;
        person.gender = WordGender.COMMON;
        draft.resolve(scene.referents.add(person), Reason.DEMONYM);
        draft.nounClass = NounClass.PERSON;
    }

    private void inhabitants(Draft draft, String folded, Country country) {
        if (scene.isIndefinite(draft)) {
            draft.resolve(scene.referents.add(people(draft, country)), Reason.DEMONYM);
        } else {
            String key = "population:" + country.iso3();
            take(draft, folded, scene.referents.keyed(key, () -> people(draft, country)), Reason.DEMONYM);
        }
        draft.nounClass = NounClass.PEOPLE;
    }

    private static Referent people(Draft draft, Country country) {
        Referent people = new Referent(draft.text, EntityKind.POPULATION, NounClass.PEOPLE);
        people.country = country.iso3();
        people.sectors = List.of("CVL");
        people.number = WordNumber.PLURAL;
        return people;
    }

    /** The Kremlin is a building; what acts is the government in it. */
    private void seat(Draft draft, String folded, Country country) {
        Referent seat = scene.referents.keyed("seat:" + country.iso3() + ":" + folded, () -> {
            Referent place = new Referent(draft.text, EntityKind.PLACE, NounClass.PLACE);
            place.country = country.iso3();
            Location capital = scene.knowledge
                    .capital(country.iso3())
                    .map(p -> p.location())
                    .orElse(null);
            place.location = new Location(
                    capital == null ? null : capital.lat(),
                    capital == null ? null : capital.lon(),
                    "GOVL",
                    BUILDING,
                    country.iso3());
            return place;
        });
        take(draft, folded, seat, Reason.SEAT_OF_GOVERNMENT);
        draft.acting = scene.referents.government(country.iso3());
    }

    private void unknown(Draft draft, String folded) {
        Referent region = draft.part ? null : regions.ofPrefixed(draft);
        if (region != null) {
            take(draft, folded, region, Reason.REGION);
            return;
        }
        if (draft.part) {
            return;
        }
        Referent same = byName.get(folded);
        if (same != null) {
            take(draft, folded, same.root(), Reason.SAME_NAME);
            return;
        }
        Referent near = near(draft, folded);
        if (near != null) {
            take(draft, folded, near, Reason.MISSPELLING);
            return;
        }
        take(draft, folded, scene.referents.add(newName(draft)), Reason.NEW_NAME);
    }

    /** A name of the article a letter away; a lone surname is compared with surnames. */
    private @Nullable Referent near(Draft draft, String folded) {
        String genitive = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : "";
        for (String name : order) {
            Referent referent = byName.get(name);
            if (referent == null) {
                continue;
            }
            boolean person = referent.root().isPerson();
            String tail = person ? Spelling.tail(name, folded) : name;
            boolean genitiveOf = !genitive.isEmpty() && (tail.equals(genitive) || name.equals(genitive));
            boolean misspelt = person && draft.candidates.isEmpty() && Spelling.near(folded, tail);
            if (genitiveOf || misspelt) {
                return referent.root();
            }
        }
        return null;
    }

    private Referent newName(Draft draft) {
        NounClass nounClass = MentionFinder.classOf(draft.tagged);
        EntityKind kind = switch (nounClass) {
            case PERSON -> EntityKind.PERSON;
            case PLACE -> EntityKind.PLACE;
            default -> EntityKind.OTHER;
        };
        Referent referent = new Referent(draft.text, kind, nounClass);
        referent.named = true;
        referent.country = draft.countryHint;
        referent.number = nounClass == NounClass.PERSON ? WordNumber.SINGULAR : WordNumber.COLLECTIVE;
        referent.gender =
                nounClass == NounClass.PERSON ? Referents.gender(scene.referents.genderOf(draft.text)) : WordGender.ANY;
        Noun noun = draft.noun;
        boolean telling = noun != null
                && noun.nounClass() != NounClass.PERSON
                && noun.nounClass() != NounClass.PEOPLE
                && nounClass != NounClass.PERSON
                && (nounClass != NounClass.PLACE || noun.nounClass() == NounClass.PLACE);
        if (telling && noun != null) {
            referent.kind = noun.kind();
            referent.nounClass = noun.nounClass();
            referent.sectors = noun.sectors();
        }
        return referent;
    }
}
