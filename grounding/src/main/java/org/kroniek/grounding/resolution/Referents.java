package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.knowledge.Country;
import org.kroniek.grounding.knowledge.Gender;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.knowledge.Known;
import org.kroniek.grounding.knowledge.KnownActor;
import org.kroniek.grounding.knowledge.KnownPlace;
import org.kroniek.grounding.words.LanguageWords;
import org.kroniek.grounding.words.Noun;
import org.kroniek.grounding.words.WordGender;
import org.kroniek.grounding.words.WordNumber;
import org.kroniek.model.EntityKind;
import org.kroniek.model.Location;

/** The entities of one article while it is read: one for each thing the knowledge base knows, and the new ones. */
final class Referents {
    private static final int COUNTRY_RESOLUTION = 1;

    private final Map<String, Referent> byKey = new LinkedHashMap<>();
    private final List<Referent> all = new ArrayList<>();
    private final KnowledgeBase knowledge;
    private final LanguageWords words;

    Referents(KnowledgeBase knowledge, LanguageWords words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /** Every one made, also those joined to others since. */
    List<Referent> all() {
        return all;
    }

    /** The one with this key, if the article has it already. */
    Optional<Referent> known(String key) {
        return Optional.ofNullable(byKey.get(key)).map(Referent::root);
    }

    Referent of(Known known) {
        Referent referent = byKey.get(known.key());
        if (referent == null) {
            referent = make(known);
            keep(known.key(), referent);
        }
        return referent.root();
    }

    private void keep(String key, Referent referent) {
        referent.key = key;
        byKey.put(key, referent);
        all.add(referent);
    }

    private Referent make(Known known) {
        String name = known.name(words.language());
        Referent referent;
        if (known instanceof Country country) {
            referent = new Referent(name, EntityKind.STATE, NounClass.STATE);
            referent.country = country.iso3();
            referent.location = location(country);
            referent.sectors = List.of();
        } else if (known instanceof KnownPlace place) {
            referent = new Referent(name, EntityKind.PLACE, NounClass.PLACE);
            referent.country = place.country();
            referent.location = place.location();
        } else {
            referent = actor((KnownActor) known, name);
        }
        referent.known = known;
        referent.named = true;
        if (referent.number == WordNumber.ANY) {
            referent.number = referent.isPerson() ? WordNumber.SINGULAR : WordNumber.COLLECTIVE;
        }
        return referent;
    }

    /** A country lies where its capital does: a point inside it that people live at. */
    private Location location(Country country) {
        Location capital =
                knowledge.capital(country.iso3()).map(KnownPlace::location).orElse(null);
        return new Location(
                capital == null ? null : capital.lat(),
                capital == null ? null : capital.lon(),
                country.until() == null ? "PCLI" : "PCLH",
                COUNTRY_RESOLUTION,
                country.iso3());
    }

    /** The gender that the first word of a person's name tells; null when it tells none. */
    @Nullable
    Gender genderOf(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? null : knowledge.genderOf(name.substring(0, end)).orElse(null);
    }

    static WordGender gender(@Nullable Gender gender) {
        return gender == null
                ? WordGender.COMMON
                : gender == Gender.FEMALE ? WordGender.FEMININE : WordGender.MASCULINE;
    }

    private Referent actor(KnownActor actor, String name) {
        Referent referent = new Referent(name, actor.kind(), MentionFinder.classOf(actor));
        referent.country = actor.country();
        referent.sectors = actor.sectors();
        if (actor.kind() == EntityKind.PERSON) {
            referent.gender = gender(actor.gender() == null ? genderOf(name) : actor.gender());
        }
        return referent;
    }

    Referent state(Country country) {
        return of(country);
    }

    /** The government of a country; null when there is no such country. */
    @Nullable
    Referent government(String iso3) {
        String key = "government:" + iso3;
        Referent referent = byKey.get(key);
        if (referent == null) {
            Country country = knowledge.country(iso3).orElse(null);
            if (country == null) {
                return null;
            }
            referent = new Referent(governmentName(country), EntityKind.GOVERNMENT, NounClass.STATE);
            referent.country = iso3;
            referent.sectors = List.of("GOV");
            referent.number = WordNumber.COLLECTIVE;
            referent.named = true;
            keep(key, referent);
        }
        return referent.root();
    }

    private String governmentName(Country country) {
        Country.Forms forms = country.forms().get(words.language());
        if (forms == null || forms.adjectives().isEmpty()) {
            return words.template("government-of").replace("{country}", country.name(words.language()));
        }
        List<String> adjectives = forms.adjectives();
        return words.template("government").replace("{adjective}", adjectives.get(Math.min(1, adjectives.size() - 1)));
    }

    /** A new entity that a noun names. */
    Referent ofNoun(Draft draft) {
        Noun noun = draft.noun;
        NounClass nounClass = noun == null ? NounClass.UNKNOWN : MentionFinder.classOf(noun, draft.number);
        Referent referent =
                new Referent(draft.text, noun == null ? EntityKind.OTHER : kind(noun, nounClass), nounClass);
        if (noun != null) {
            referent.sectors = noun.sectors();
            referent.gender = noun.gender();
        }
        referent.number = draft.number;
        all.add(referent);
        return referent;
    }

    private static EntityKind kind(Noun noun, NounClass nounClass) {
        if (noun.nounClass() == nounClass) {
            return noun.kind();
        }
        return nounClass == NounClass.FORCES ? EntityKind.ARMED_GROUP : EntityKind.POPULATION;
    }

    /** A new entity of any sort. */
    Referent add(Referent referent) {
        all.add(referent);
        return referent;
    }

    /** A place or other entity worked out from known ones, one for each key. */
    Referent keyed(String key, java.util.function.Supplier<Referent> make) {
        Referent referent = byKey.get(key);
        if (referent == null) {
            referent = make.get();
            byKey.put(key, referent);
            all.add(referent);
        }
        return referent.root();
    }
}
