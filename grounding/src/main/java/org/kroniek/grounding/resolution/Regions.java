package org.kroniek.grounding.resolution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.knowledge.Candidate;
import org.kroniek.grounding.knowledge.Country;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.knowledge.KnownPlace;
import org.kroniek.grounding.words.Direction;
import org.kroniek.grounding.words.LanguageWords;
import org.kroniek.grounding.words.WordNumber;
import org.kroniek.language.Token;
import org.kroniek.model.EntityKind;
import org.kroniek.model.Location;

/** Parts of countries and places by direction: 'the east of the country', 'eastern Libya', 'Oost-Libië'. */
final class Regions {
    private static final int PART_OF_CITY = 5;
    private static final int CITY = 4;
    private static final int PROVINCE = 2;

    private final KnowledgeBase knowledge;
    private final LanguageWords words;
    private final Referents referents;

    Regions(KnowledgeBase knowledge, LanguageWords words, Referents referents) {
        this.knowledge = knowledge;
        this.words = words;
        this.referents = referents;
    }

    /** The region that a direction before the name makes of it; null when there is none. */
    @Nullable
    Referent ofModified(Draft draft, Referent whole) {
        if (whole.location == null) {
            return null;
        }
        for (Token adjective : draft.sentence.children(draft.head.id(), "amod", "compound", "advmod")) {
            boolean outside = adjective.id() < draft.first;
            Optional<Direction> direction = words.direction(adjective.form(), Direction.Type.ADJECTIVE);
            if (outside && direction.isPresent()) {
                return of(whole, direction.get().compass());
            }
        }
        return null;
    }

    /** 'Oost-Libië': a direction and a country joined by a hyphen; null when it is not that. */
    @Nullable
    Referent ofPrefixed(Draft draft) {
        int hyphen = draft.text.indexOf('-');
        if (hyphen < 1) {
            return null;
        }
        Optional<Direction> direction = words.direction(draft.text.substring(0, hyphen), Direction.Type.PREFIX);
        if (direction.isEmpty()) {
            return null;
        }
        String rest = draft.text.substring(hyphen + 1);
        for (Candidate candidate : knowledge.lookup(rest, words.language())) {
            if (candidate.known() instanceof Country country) {
                return of(referents.state(country), direction.get().compass());
            }
        }
        return null;
    }

    /** The part of the whole in that direction. */
    Referent of(Referent whole, String compass) {
        String name = words.template("compass-" + compass).replace("{country}", whole.name);
        Location location = whole.location;
        boolean city = location != null && location.resolution() == CITY;
        return referents.keyed("region:" + (whole.key == null ? whole.name : whole.key) + ":" + compass, () -> {
            Referent known = known(name);
            if (known != null) {
                return known;
            }
            Referent region = new Referent(name, EntityKind.PLACE, NounClass.PLACE);
            region.country = whole.country;
            region.named = true;
            region.number = WordNumber.SINGULAR;
            region.location = new Location(
                    location == null ? null : location.lat(),
                    location == null ? null : location.lon(),
                    city ? "PPLX" : "RGN",
                    city ? PART_OF_CITY : 0,
                    whole.country);
            return region;
        });
    }

    /** The province or district that bears a town's name. */
    Referent around(Referent town, String name) {
        return referents.keyed("area:" + (town.key == null ? town.name : town.key), () -> {
            Referent known = known(name);
            if (known != null) {
                return known;
            }
            Location location = town.location;
            Referent area = new Referent(name, EntityKind.PLACE, NounClass.PLACE);
            area.country = town.country;
            area.named = true;
            area.number = WordNumber.SINGULAR;
            area.location = new Location(
                    location == null ? null : location.lat(),
                    location == null ? null : location.lon(),
                    "ADM1",
                    PROVINCE,
                    town.country);
            return area;
        });
    }

    private @Nullable Referent known(String name) {
        for (Candidate candidate : knowledge.lookup(name, words.language())) {
            if (candidate.known() instanceof KnownPlace place && place.key().startsWith("place:")) {
                return referents.of(place);
            }
        }
        return null;
    }
}
