package org.kroniek.evaluation.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How well things are put into groups, by B³ (Bagga and Baldwin 1998): for each thing the share of its group that belongs with
 * it, and the share of what belongs with it that is in its group; the means over all things.
 *
 * @param things how many
 * @param precision 0 to 1; 1 when there are none
 * @param recall 0 to 1; 1 when there are none
 */
public record GroupingScore(int things, double precision, double recall) {
    /**
     * Compares two groupings.
     *
     * @param gold the true group of each thing
     * @param predicted the group that each was put into
     * @throws IllegalArgumentException if they are not about the same things
     */
    public static GroupingScore of(Map<String, String> gold, Map<String, String> predicted) {
        if (!gold.keySet().equals(predicted.keySet())) {
            Set<String> odd = new TreeSet<>(gold.keySet());
            odd.removeAll(predicted.keySet());
            throw new IllegalArgumentException("the groupings are of different things; only gold has " + odd);
        }
        Map<String, List<String>> byGold = inverted(gold);
        Map<String, List<String>> byPredicted = inverted(predicted);
        double precision = 0;
        double recall = 0;
        for (String thing : gold.keySet()) {
            List<String> ours = byPredicted.getOrDefault(predicted.get(thing), List.of());
            List<String> theirs = byGold.getOrDefault(gold.get(thing), List.of());
            long both = ours.stream().filter(theirs::contains).count();
            precision += (double) both / ours.size();
            recall += (double) both / theirs.size();
        }
        int things = gold.size();
        return things == 0
                ? new GroupingScore(0, 1, 1)
                : new GroupingScore(things, precision / things, recall / things);
    }

    private static Map<String, List<String>> inverted(Map<String, String> groups) {
        Map<String, List<String>> inverted = new TreeMap<>();
        groups.forEach((thing, group) ->
                inverted.computeIfAbsent(group, k -> new ArrayList<>()).add(thing));
        return inverted;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
