package org.kroniek.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a reading fares against gold; of one article or of several together.
 *
 * @param facets for each facet the matched core records that have it right, of those that are asked for it
 * @param full core gold records found with every facet right
 * @param attributionFacets the same for stance, channel and nesting of matched core attributions
 * @param misses a line for each gold record missed or wrong, each record without gold, each attribution missed
 */
public record ArticleScore(
        Finding records,
        Map<String, Ratio> facets,
        Ratio full,
        Finding attributions,
        Map<String, Ratio> attributionFacets,
        Ratio links,
        Ratio passages,
        List<String> misses) {
    public ArticleScore {
        facets = Collections.unmodifiableMap(new TreeMap<>(facets));
        attributionFacets = Collections.unmodifiableMap(new TreeMap<>(attributionFacets));
        misses = List.copyOf(misses);
    }

    /** The score over all articles together: every record weighs the same. */
    public static ArticleScore total(Collection<ArticleScore> scores) {
        ArticleScore none = new ArticleScore(
                Finding.NONE, Map.of(), Ratio.NONE, Finding.NONE, Map.of(), Ratio.NONE, Ratio.NONE, List.of());
        return scores.stream().reduce(none, ArticleScore::plus);
    }

    private ArticleScore plus(ArticleScore other) {
        List<String> all = new ArrayList<>(misses);
        all.addAll(other.misses);
        return new ArticleScore(
                records.plus(other.records),
                merge(facets, other.facets),
                full.plus(other.full),
                attributions.plus(other.attributions),
                merge(attributionFacets, other.attributionFacets),
                links.plus(other.links),
                passages.plus(other.passages),
                all);
    }

    private static Map<String, Ratio> merge(Map<String, Ratio> one, Map<String, Ratio> other) {
        Map<String, Ratio> merged = new TreeMap<>(one);
        other.forEach((name, ratio) -> merged.merge(name, ratio, Ratio::plus));
        return merged;
    }
}
