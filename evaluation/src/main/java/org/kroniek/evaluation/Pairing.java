package org.kroniek.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Matches gold with predictions one to one, best first. */
final class Pairing {
    /** A possible match: indexes of the gold and of the prediction, and how well they fit. */
    record Candidate(double fit, int gold, int predicted) {}

    private final Map<Integer, Integer> byGold = new TreeMap<>();
    private final Set<Integer> used = new HashSet<>();

    /**
     * @param candidates every possible match
     * @param order which of them is taken first
     */
    Pairing(List<Candidate> candidates, Comparator<Candidate> order) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(order);
        for (Candidate candidate : sorted) {
            if (!byGold.containsKey(candidate.gold()) && !used.contains(candidate.predicted())) {
                byGold.put(candidate.gold(), candidate.predicted());
                used.add(candidate.predicted());
            }
        }
    }

    /** For each gold index that was found, in order, the index of its prediction. */
    Map<Integer, Integer> byGold() {
        return byGold;
    }

    boolean isUsed(int predicted) {
        return used.contains(predicted);
    }

    /** How many predictions match gold. */
    int size() {
        return used.size();
    }
}
