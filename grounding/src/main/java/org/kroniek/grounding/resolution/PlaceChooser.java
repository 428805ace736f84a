package org.kroniek.grounding.resolution;

import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.knowledge.KnownPlace;

/** How likely a place of some name is meant: by its size, the countries of the article and what the sentence says beside it. */
final class PlaceChooser {
    private static final double DATA_PLACE = 5.3;
    private static final double SAID_BESIDE = 6;
    private static final double CAPITAL = 1.2;
    private static final double FOCUS = 5;
    private static final double MENTIONED = 1;

    private final Focus focus;
    private final KnowledgeBase knowledge;
    private final CountryWords countries;

    PlaceChooser(Focus focus, KnowledgeBase knowledge, CountryWords countries) {
        this.focus = focus;
        this.knowledge = knowledge;
        this.countries = countries;
    }

    /** Higher is likelier; below five it is no place anybody would mean without more words. */
    double score(Draft draft, KnownPlace place) {
        double size = place.population() > 0 ? Math.log10(place.population() + 10.0) : DATA_PLACE;
        if (place.key().startsWith("geonames:") && place.population() == 0) {
            size = 3;
        }
        String country = place.country();
        double score = size;
        if (country != null) {
            score += FOCUS * focus.share(country) + (focus.mentions(country) ? MENTIONED : 0);
            score += isCapital(place) ? CAPITAL : 0;
            score += countries.beside(draft).contains(country) ? SAID_BESIDE : 0;
        }
        return score;
    }

    /** True for the capital of its country. */
    boolean isCapital(KnownPlace place) {
        String country = place.country();
        return country != null
                && knowledge
                        .capital(country)
                        .filter(p -> p.key().equals(place.key()))
                        .isPresent();
    }
}
