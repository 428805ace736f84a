package org.kroniek.ledger.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the witnesses that share a key: only they are compared. */
final class Pairs {
    /** A key with more witnesses than this says too little to compare them all. */
    static final int MOST_OF_A_KEY = 250;

    private Pairs() {}

    /** Two witnesses by their indexes, the smaller first. */
    record Pair(int one, int other) {}

    /** The pairs to compare, each once, in a fixed order. */
    static List<Pair> of(List<Witness> witnesses, BlockingKeys keys) {
        Map<String, List<Integer>> stored = new HashMap<>();
        for (int i = 0; i < witnesses.size(); i++) {
            for (String key : keys.stored(witnesses.get(i))) {
                stored.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        Set<Pair> done = new HashSet<>();
        for (int i = 0; i < witnesses.size(); i++) {
            for (String key : keys.lookups(witnesses.get(i))) {
                List<Integer> found = stored.getOrDefault(key, List.of());
                if (found.size() <= MOST_OF_A_KEY) {
                    for (int other : found) {
                        Pair pair = new Pair(Math.min(i, other), Math.max(i, other));
                        if (i != other && done.add(pair)) {
                            pairs.add(pair);
                        }
                    }
                }
            }
        }
        return pairs;
    }
}
