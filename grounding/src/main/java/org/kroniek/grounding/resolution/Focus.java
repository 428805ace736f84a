package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.knowledge.Candidate;
import org.kroniek.grounding.knowledge.Country;
import org.kroniek.grounding.knowledge.Known;
import org.kroniek.grounding.knowledge.KnownActor;
import org.kroniek.grounding.knowledge.KnownPlace;
import org.kroniek.grounding.knowledge.Sense;
import org.kroniek.language.NameKind;

/** Which countries an article is about, by the names that can mean only one country. */
final class Focus {
    /** PLOVER's codes of actors that belong to no country. */
    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO", "NGO", "IMG", "MNC");

    private static final double STATE = 1.0;
    private static final double ADJECTIVE = 1.0;
    private static final double PLACE = 1.0;
    private static final double ACTOR = 0.6;
    /** A name that may be of several countries counts for little. */
    private static final double AMBIGUOUS = 0.25;
    /** How much more the most mentioned country must weigh than the next to be what the article is about. */
    private static final double LEAD = 1.15;

    private final Map<String, Double> weights = new LinkedHashMap<>();
    private double total;

    static Focus of(List<Draft> drafts) {
        Focus focus = new Focus();
        for (Draft draft : drafts) {
            focus.add(draft);
        }
        return focus;
    }

    private void add(Draft draft) {
        if (draft.candidates.isEmpty() || (draft.tagged == NameKind.PER && !hasPerson(draft.candidates))) {
            return;
        }
        Set<String> countries = new LinkedHashSet<>();
        double best = 0;
        List<Candidate> strongest = strongest(draft.candidates);
        for (Candidate candidate : strongest) {
            String country = countryOf(candidate.known());
            if (country != null && country.length() == 3 && !BODIES.contains(country)) {
                countries.add(country);
                best = Math.max(best, weight(candidate));
            }
        }
        double share = countries.size() == 1 ? best : best * AMBIGUOUS / Math.max(1, countries.size());
        for (String country : countries) {
            weights.merge(country, share, Double::sum);
            total += share;
        }
    }

    private static boolean hasPerson(List<Candidate> candidates) {
        return candidates.stream().anyMatch(c -> c.known() instanceof KnownActor);
    }

    /** A country's name hides villages of that name; a full name hides surnames. */
    private static List<Candidate> strongest(List<Candidate> candidates) {
        List<Candidate> countries = new ArrayList<>(2);
        List<Candidate> actors = new ArrayList<>(2);
        for (Candidate candidate : candidates) {
            if (candidate.known() instanceof Country country && country.until() == null) {
                countries.add(candidate);
            } else if (candidate.known() instanceof KnownActor && candidate.sense() == Sense.NAME) {
                actors.add(candidate);
            }
        }
        return !countries.isEmpty() ? countries : !actors.isEmpty() ? actors : candidates;
    }

    private static double weight(Candidate candidate) {
        return candidate.known() instanceof Country
                ? candidate.sense() == Sense.ADJECTIVE ? ADJECTIVE : STATE
                : candidate.known() instanceof KnownPlace ? PLACE : ACTOR;
    }

    /** ISO 3166-1 alpha-3 of a state's, an actor's or a place's country. */
    static @Nullable String countryOf(Known known) {
        if (known instanceof Country country) {
            return country.iso3();
        }
        return known instanceof KnownPlace place ? place.country() : ((KnownActor) known).country();
    }

    /** From 0 for a country that is not mentioned to 1 for the only one. */
    double share(@Nullable String iso3) {
        return iso3 == null || total == 0 ? 0 : weights.getOrDefault(iso3, 0.0) / total;
    }

    /** True when names of that country are in the article. */
    boolean mentions(@Nullable String iso3) {
        return iso3 != null && weights.containsKey(iso3);
    }

    /** The one country the article is about; empty when two or more are as likely. */
    Optional<String> main() {
        String best = null;
        double first = 0;
        double second = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            if (entry.getValue() > first) {
                second = first;
                first = entry.getValue();
                best = entry.getKey();
            } else if (entry.getValue() > second) {
                second = entry.getValue();
            }
        }
        return first >= LEAD * second ? Optional.ofNullable(best) : Optional.empty();
    }
}
