package org.kroniek.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A score in words and figures, for a terminal. */
public final class ScoreText {
    private ScoreText() {}

    /** Five lines: records, facets, full records, attributions, links with passages. */
    public static String of(ArticleScore score) {
        Finding records = score.records();
        return "records       " + figures(records) + "   ("
                + records.recall().good() + " of " + records.recall().of() + " core found; " + records.predicted()
                + " predicted)\n"
                + "facets        " + shares(score.facets()) + "\n"
                + "full records  " + number(score.full().share(1)) + "\n"
                + "attributions  " + figures(score.attributions()) + "   " + shares(score.attributionFacets()) + "\n"
                + "links         " + score.links().good() + " of "
                + score.links().of() + "     passages "
                + score.passages().good() + " of " + score.passages().of();
    }

    /** The figures of one article on one line. */
    public static String line(ArticleScore score) {
        return figures(score.records()) + "   full " + number(score.full().share(1)) + "   attributions "
                + figures(score.attributions());
    }

    private static String figures(Finding finding) {
        return "P " + number(finding.p()) + "  R " + number(finding.r()) + "  F1 " + number(finding.f1());
    }

    private static String shares(Map<String, Ratio> facets) {
        return facets.entrySet().stream()
                .map(facet -> facet.getKey() + " " + number(facet.getValue().share(1)))
                .collect(Collectors.joining("  "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
