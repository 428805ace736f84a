package org.kroniek.grounding.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.knowledge.Candidate;
import org.kroniek.grounding.knowledge.Country;
import org.kroniek.grounding.knowledge.KnownActor;
import org.kroniek.grounding.knowledge.KnownPlace;
import org.kroniek.grounding.knowledge.Sense;
import org.kroniek.grounding.words.LanguageWords;
import org.kroniek.grounding.words.Noun;
import org.kroniek.grounding.words.WordSet;
import org.kroniek.language.NameKind;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.EntityKind;

/** Chooses what a name stands for by the tagger's kind, the countries of the article, the date and the words around it. */
final class NameChooser {
    private static final double COUNTRY = 10;
    private static final double FULL_NAME = 9;
    private static final double SURNAME = 4;
    private static final double SUPPORT = 4;
    private static final double MINIMUM = 5;
    private static final int TOWN = 20_000;
    private static final int CITY = 100_000;
    /** Share of the names from which on places of a country are no surprise. */
    private static final double EXPECTED = 0.25;
    /** By how much a choice among like candidates must win. */
    private static final double MARGIN = 0.4;

    private final Focus focus;
    private final Publication publication;
    private final LanguageWords words;
    private final PlaceChooser places;
    private final CountryWords countries;

    NameChooser(
            Focus focus, Publication publication, LanguageWords words, PlaceChooser places, CountryWords countries) {
        this.focus = focus;
        this.publication = publication;
        this.words = words;
        this.places = places;
        this.countries = countries;
    }

    /** The candidate that is meant; empty when none is likely enough or two are as likely. */
    Optional<Candidate> choose(Draft draft) {
        Candidate best = null;
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : draft.candidates) {
            double score = score(draft, candidate);
            if (best != null && candidate.known().equals(best.known())) {
                first = Math.max(first, score);
            } else if (score > first) {
                second = first;
                first = score;
                best = candidate;
            } else if (score > second) {
                second = score;
            }
        }
        boolean clear =
                first >= second + MARGIN || (best != null && best.known() instanceof KnownPlace && first > second);
        return first >= MINIMUM && clear ? Optional.ofNullable(best) : Optional.empty();
    }

    private double score(Draft draft, Candidate candidate) {
        if (candidate.known() instanceof Country country) {
            return country(draft, country) - (draft.tagged == NameKind.PER ? 3 : 0);
        }
        if (candidate.known() instanceof KnownPlace place) {
            return places.score(draft, place) + placePenalty(draft, place);
        }
        KnownActor actor = (KnownActor) candidate.known();
        return actor.kind() == EntityKind.PERSON ? person(draft, candidate, actor) : body(draft, candidate, actor);
    }

    private double country(Draft draft, Country country) {
        double past = country.until() == null ? 0 : -1.5;
        Set<String> beside = countries.beside(draft);
        boolean elsewhere = !beside.isEmpty()
                && !beside.contains(country.iso3())
                && draft.candidates.stream()
                        .anyMatch(c -> c.known() instanceof KnownPlace place && beside.contains(place.country()));
        // 'the US state of Georgia'
        return (elsewhere ? 0 : COUNTRY)
                + past
                + 2 * focus.share(country.iso3())
                + (draft.tagged == NameKind.LOC ? 1 : 0);
    }

    private double placePenalty(Draft draft, KnownPlace place) {
        double penalty = 0;
        boolean expected =
                places.isCapital(place) || (place.population() > TOWN && focus.share(place.country()) > EXPECTED);
        if (draft.tagged == NameKind.PER) {
            penalty -= expected ? 2 : 5;
        } else if (draft.tagged == NameKind.ORG) {
            penalty -= 2.5;
        } else if (draft.tagged == NameKind.LOC) {
            penalty += 1.5;
        }
        return penalty + (isLocative(draft) ? 1.5 : 0) + (placeNounAbove(draft) ? 4 : 0);
    }

    /** True after a preposition of place. */
    private boolean isLocative(Draft draft) {
        for (Token preposition : draft.sentence.children(draft.head.id(), "case")) {
            if (words.has(WordSet.LOCATIVE, preposition.form())) {
                return true;
            }
        }
        return false;
    }

    private double person(Draft draft, Candidate candidate, KnownActor actor) {
        boolean whole = candidate.sense() == Sense.NAME;
        double score = whole ? FULL_NAME : SURNAME - (meansPlace(draft) ? SUPPORT : 0);
        if (whole && candidate.form().text().indexOf(' ') < 0) {
            score -= 1.5;
        }
        score += switch (kind(draft)) {
            case PERSON -> 2;
            case PLACE -> -5;
            case ORGANISATION -> -2.5;
            default -> draft.head.upos() == Upos.PROPN || draft.part ? 0 : -2;
        };
        score += Math.min(SUPPORT, support(actor.country()));
        if (actor.roles().stream().anyMatch(publication::mayHold)) {
            score += 0.8;
        }
        if (roleBeside(draft)) {
            score += 1;
        }
        return score + (isLocative(draft) && !draft.part ? -1 : 0);
    }

    /** True when a country or large city goes by the name: then it is nobody's surname without more words. */
    private static boolean meansPlace(Draft draft) {
        return draft.candidates.stream()
                .anyMatch(c -> c.known() instanceof Country
                        || (c.known() instanceof KnownPlace place && place.population() > CITY));
    }

    /** 'the city of X', 'the town X'. */
    private boolean placeNounAbove(Draft draft) {
        boolean beside = Set.of("appos", "flat", "nmod").contains(draft.head.relation());
        return beside && classAbove(draft) == NounClass.PLACE;
    }

    private NounClass classAbove(Draft draft) {
        if (draft.head.head() == 0) {
            return NounClass.UNKNOWN;
        }
        return words.nouns()
                .find(draft.sentence.token(draft.head.head()).lemma())
                .map(Noun::nounClass)
                .orElse(NounClass.UNKNOWN);
    }

    /** 'The American minister of Foreign Affairs' leads no Dutch ministry. */
    private boolean isOfficeElsewhere(Draft draft, KnownActor actor) {
        boolean ofPerson = draft.head.relation().equals("nmod") && classAbove(draft) == NounClass.PERSON;
        String country = actor.country();
        return ofPerson
                && actor.kind() == EntityKind.GOVERNMENT
                && country != null
                && country.length() == 3
                && !countries.above(draft).equals(Set.of(country));
    }

    /** How much the countries of the article speak for an actor of this country. */
    private double support(@Nullable String country) {
        if (country == null) {
            return 0.5;
        }
        return focus.mentions(country) ? 1.5 + 3 * focus.share(country) : 0;
    }

    private double body(Draft draft, Candidate candidate, KnownActor actor) {
        double score = FULL_NAME + 0.5 - (isOfficeElsewhere(draft, actor) ? 8 : 0);
        if (Spelling.isAcronym(candidate.form().text())) {
            score -= 1.5;
        }
        score += switch (kind(draft)) {
            case PERSON -> -4;
            case PLACE -> -1;
            case ORGANISATION -> 1.5;
            default -> 0;
        };
        return score + Math.min(SUPPORT, support(actor.country()));
    }

    private static NounClass kind(Draft draft) {
        return MentionFinder.classOf(draft.tagged);
    }

    /** A word for a person beside the name: 'president', 'general'. */
    private boolean roleBeside(Draft draft) {
        List<Token> near = draft.sentence.children(draft.head.id(), "appos", "compound", "flat", "nmod");
        Token above = draft.head.head() == 0 ? null : draft.sentence.token(draft.head.head());
        return near.stream().anyMatch(this::isPersonNoun)
                || (above != null && !draft.head.relation().equals("obj") && isPersonNoun(above));
    }

    private boolean isPersonNoun(Token token) {
        return words.nouns()
                .find(token.lemma())
                .filter(n -> n.nounClass() == NounClass.PERSON)
                .isPresent();
    }
}
