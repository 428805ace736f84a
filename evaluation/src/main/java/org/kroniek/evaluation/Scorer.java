package org.kroniek.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kroniek.format.gold.GoldArticle;
import org.kroniek.format.gold.GoldPassage;
import org.kroniek.model.Passage;
import org.kroniek.model.Reading;

/** Scores readings against gold by the definitions of docs/gold.md. Stateless. */
public final class Scorer {
    /** A passage may hold so many words more than gold gives. */
    private static final int SLACK = 6;

    private Scorer() {}

    /** How the reading of the gold's article fares. */
    public static ArticleScore score(GoldArticle gold, Reading reading) {
        Comparison comparison = new Comparison(gold, reading);
        RecordScore records = new RecordScore(gold, reading, comparison);
        AttributionScore attributions = new AttributionScore(gold, reading, comparison);
        List<String> misses = new ArrayList<>(records.misses());
        misses.addAll(attributions.misses());
        return new ArticleScore(
                records.finding(),
                records.facets(),
                records.full(),
                attributions.finding(),
                attributions.facets(),
                attributions.links(),
                Ratio.sum(gold.passages().stream()
                        .map(wanted -> Ratio.one(reading.article().passages().stream()
                                .anyMatch(passage -> fits(comparison, passage, wanted))))
                        .toList()),
                misses);
    }

    private static boolean fits(Comparison comparison, Passage passage, GoldPassage wanted) {
        if (!passage.kind().name().toLowerCase(Locale.ROOT).equals(wanted.kind())) {
            return false;
        }
        Set<String> inside = Words.tokens(comparison.words(passage.span()));
        Set<String> need = Words.tokens(wanted.text());
        String credit = wanted.credit();
        String found = passage.credit() == null ? "" : passage.credit();
        return inside.containsAll(need)
                && inside.size() <= need.size() + SLACK
                && (credit == null
                        || credit.isEmpty()
                        || found.toUpperCase(Locale.ROOT).equals(credit.toUpperCase(Locale.ROOT)));
    }
}
