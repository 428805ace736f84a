package org.kroniek.grounding.resolution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.Reason;
import org.kroniek.grounding.knowledge.KnownPlace;
import org.kroniek.grounding.words.Direction;
import org.kroniek.grounding.words.Noun;
import org.kroniek.grounding.words.WordNumber;
import org.kroniek.grounding.words.WordSet;
import org.kroniek.language.Token;
import org.kroniek.model.EntityKind;
import org.kroniek.model.MentionForm;

/** Resolves noun phrases that are no names, in text order. */
final class NominalResolver {
    private final Scene scene;
    private final Regions regions;
    private final Offices offices;
    private final SameNouns sameNouns;
    private final Groups groups;
    private final Recency recency;

    NominalResolver(Scene scene, Regions regions, Recency recency) {
        this.scene = scene;
        this.regions = regions;
        this.recency = recency;
        this.offices = new Offices(scene, recency);
        this.sameNouns = new SameNouns(scene);
        this.groups = new Groups(scene);
    }

    void resolve(Draft draft) {
        if (draft.isResolved()) {
            remember(draft);
            return;
        }
        Referent beside = draft.beside == null ? null : draft.beside.referent();
        if (beside != null) {
            take(draft, beside, Reason.APPOSITION);
            return;
        }
        Noun noun = draft.noun;
        boolean done = (noun != null && (byNoun(draft, noun) || byClass(draft, noun))) || direction(draft);
        if (!done) {
            sameNouns.resolve(draft, owner(draft), scene.countryOf(draft));
        }
        Referent referent = draft.referent();
        if (referent != null && draft.nounClass == NounClass.UNKNOWN) {
            draft.nounClass = referent.nounClass;
        }
        remember(draft);
    }

    /** Later mentions of the same noun find what this one stands for. */
    private void remember(Draft draft) {
        Referent referent = draft.referent();
        if (referent != null && draft.noun != null) {
            sameNouns.remember(draft, referent);
        }
    }

    private @Nullable Referent owner(Draft draft) {
        Draft owner = scene.owner(draft).orElse(null);
        if (owner == null) {
            return null;
        }
        if (!owner.isResolved() && owner.pronoun == null && owner.head.id() > draft.head.id()) {
            resolve(owner);
        }
        return owner.referent();
    }

    private boolean byNoun(Draft draft, Noun noun) {
        return switch (noun.refers()) {
            case QUANTITY -> quantity(draft);
            case CAPITAL -> capital(draft);
            case COUNTRY -> country(draft);
            case GOVERNMENT -> government(draft);
            case STATE_BODY -> stateBody(draft);
            case CITY, AREA -> place(draft, noun);
            case HUMAN -> offices.human(draft);
            case BODY -> body(draft);
            case COMMANDER, NOTHING -> false;
        };
    }

    private boolean byClass(Draft draft, Noun noun) {
        if (draft.nounClass == NounClass.FORCES && draft.form == MentionForm.NOMINAL) {
            Referent owner = owner(draft);
            return owner != null && (owner.isPerson() ? groups.ledBy(draft, owner) : groups.ofBody(draft, owner));
        }
        boolean single = draft.number != WordNumber.PLURAL;
        return noun.nounClass() == NounClass.PERSON && single && offices.person(draft, noun);
    }

    /** 'A number of countries' stands for the countries. */
    private boolean quantity(Draft draft) {
        for (Token child : draft.sentence.children(draft.head.id(), "nmod", "appos", "compound")) {
            Draft of = child.deprel().equals("nmod:poss")
                    ? null
                    : scene.at(draft.sentence, child.id()).orElse(null);
            if (of == null || of.pronoun != null || child.id() < draft.head.id()) {
                continue;
            }
            if (!of.isResolved()) {
                resolve(of);
            }
            Referent referent = of.referent();
            if (referent != null) {
                draft.resolve(referent, Reason.QUANTITY);
                draft.nounClass = of.nounClass;
                draft.members = of.members;
                return true;
            }
        }
        return false;
    }

    private boolean capital(Draft draft) {
        if (draft.number == WordNumber.PLURAL || scene.isIndefinite(draft)) {
            return false;
        }
        Referent owner = owner(draft);
        if (owner != null && owner.kind != EntityKind.STATE && owner.kind != EntityKind.GOVERNMENT) {
            return false;
        }
        String country = country(draft, true);
        Optional<KnownPlace> capital = country == null ? Optional.empty() : scene.knowledge.capital(country);
        capital.ifPresent(place -> take(draft, scene.referents.of(place), Reason.CAPITAL));
        return capital.isPresent();
    }

    /** The country a phrase speaks of: by its own words, else the one the article is about. */
    private @Nullable String country(Draft draft, boolean orFocus) {
        owner(draft);
        String own = scene.countryOf(draft);
        if (own == null && orFocus && scene.owner(draft).isEmpty()) {
            boolean body = draft.noun != null && draft.noun.refers() == Noun.Refers.STATE_BODY;
            own = body ? null : recency.onlyCountry(draft, scene.focus);
            own = own == null ? scene.focus.main().orElse(null) : own;
        }
        return own != null && own.length() == 3 && scene.knowledge.country(own).isPresent() ? own : null;
    }

    private boolean country(Draft draft) {
        if (draft.number == WordNumber.PLURAL || !scene.isDefinite(draft) || scene.hasAdjective(draft, WordSet.OTHER)) {
            return false;
        }
        Referent state = recency.subjectState(draft);
        if (state == null) {
            state = Optional.ofNullable(recency.onlyCountry(draft, scene.focus))
                    .or(scene.focus::main)
                    .flatMap(scene.knowledge::country)
                    .map(scene.referents::state)
                    .orElseGet(() -> recency.lastState(draft));
        }
        if (state == null) {
            return false;
        }
        take(draft, state, Reason.COUNTRY);
        return true;
    }

    private boolean government(Draft draft) {
        if ((draft.number == WordNumber.PLURAL && scene.isIndefinite(draft))
                || scene.hasAdjective(draft, WordSet.OTHER)
                || scene.hasAdjective(draft, WordSet.FORMER)) {
            return false;
        }
        Referent owner = owner(draft);
        String own = owner != null && owner.isPerson() ? Offices.stateOf(owner, scene) : country(draft, false);
        if (own == null && scene.isDefinite(draft) && owner == null) {
            own = country(draft, true);
        }
        boolean indefinite = own == null || scene.isIndefinite(draft);
        Referent government = indefinite || own == null ? null : scene.referents.government(own);
        if (government == null) {
            return false;
        }
        take(draft, government, Reason.GOVERNMENT);
        return true;
    }

    /** 'the army', 'the Libyan parliament': known by its full name, or new with its country. */
    private boolean stateBody(Draft draft) {
        Referent owner = owner(draft);
        boolean others = scene.hasSeatElsewhere(draft)
                || (owner != null && owner.kind != EntityKind.STATE && owner.kind != EntityKind.GOVERNMENT);
        if (scene.isIndefinite(draft) || others || scene.hasAdjective(draft, WordSet.OTHER)) {
            return false;
        }
        Referent before = owner == null && scene.countryOf(draft) == null ? recency.lastBody(draft) : null;
        if (before != null && scene.isDefinite(draft)) {
            take(draft, before, Reason.SAME_NOUN);
            return true;
        }
        String country = country(draft, scene.isDefinite(draft));
        Referent body = country == null ? null : groups.bodyOf(draft, country);
        if (body == null) {
            return false;
        }
        take(draft, body, Reason.SAME_NOUN);
        return true;
    }

    /** 'the group', 'the movement': the body in view. */
    private boolean body(Draft draft) {
        boolean told = !scene.adjectives(draft).isEmpty() || scene.owner(draft).isPresent();
        boolean open = draft.number != WordNumber.PLURAL && scene.isDefinite(draft) && !told;
        Referent body = open && !scene.hasAdjective(draft, WordSet.OTHER) ? recency.bodyInView(draft) : null;
        if (body == null) {
            return false;
        }
        take(draft, body, Reason.SAME_NOUN);
        return true;
    }

    private boolean place(Draft draft, Noun noun) {
        if (noun.refers() == Noun.Refers.AREA && areaOf(draft)) {
            return true;
        }
        boolean told = !scene.adjectives(draft).isEmpty() || scene.owner(draft).isPresent();
        if (draft.number == WordNumber.PLURAL || !scene.isDefinite(draft) || told) {
            return false;
        }
        Referent place = recency.lastPlace(draft, noun.refers());
        if (place == null) {
            return false;
        }
        take(draft, place, Reason.RECENT_PLACE);
        return true;
    }

    /** 'Kharkiv province': around the town of that name. */
    private boolean areaOf(Draft draft) {
        for (Token child : draft.sentence.children(draft.head.id(), "compound", "amod")) {
            Draft name = scene.at(draft.sentence, child.id()).orElse(null);
            Referent town = name == null ? null : name.referent();
            if (town != null && town.kind == EntityKind.PLACE) {
                take(draft, regions.around(town, draft.text), Reason.REGION);
                return true;
            }
        }
        return false;
    }

    /** 'the east of Libya', 'in the east'. */
    private boolean direction(Draft draft) {
        Direction direction =
                scene.words.direction(draft.head.form(), Direction.Type.NOUN).orElse(null);
        if (direction == null
                || (direction.compass().equals("C") && scene.owner(draft).isEmpty())) {
            return false;
        }
        Referent whole = owner(draft);
        if (whole == null && scene.isDefinite(draft)) {
            String country = country(draft, true);
            whole = country == null
                    ? null
                    : scene.knowledge
                            .country(country)
                            .map(scene.referents::state)
                            .orElse(null);
        }
        if (whole == null || whole.location == null) {
            return false;
        }
        take(draft, regions.of(whole, direction.compass()), Reason.REGION);
        return true;
    }

    private static void take(Draft draft, Referent referent, Reason reason) {
        draft.resolve(referent, reason);
        draft.nounClass = referent.nounClass;
    }
}
