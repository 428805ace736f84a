package org.kroniek.ledger.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the witnesses that share a key. */
final class Pairs {
    /** A key with more witnesses than this says too little to compare them all. */
    static final int MOST_OF_A_KEY = 250;

    private final Rules rules;
    private final Comparison comparison;
    private final BlockingKeys keys;
    private int compared;

    Pairs(Rules rules, BlockingKeys keys) {
        this.rules = rules;
        this.comparison = new Comparison(rules);
        this.keys = keys;
    }

    /** How many pairs were compared. */
    int compared() {
        return compared;
    }

    /** The pairs that score at least {@code floor}, the best first; ties in the order of the witnesses. */
    List<Edge> edges(List<Witness> witnesses, List<Profile> profiles, double floor) {
        Map<String, List<Integer>> stored = new HashMap<>();
        for (int i = 0; i < witnesses.size(); i++) {
            for (String key : keys.stored(witnesses.get(i))) {
                stored.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        List<Edge> edges = new ArrayList<>();
        Set<Long> done = new HashSet<>();
        for (int i = 0; i < witnesses.size(); i++) {
            for (String key : keys.lookups(witnesses.get(i))) {
                List<Integer> found = stored.getOrDefault(key, List.of());
                if (found.size() <= MOST_OF_A_KEY) {
                    for (int other : found) {
                        addEdge(witnesses, profiles, i, other, floor, done, edges);
                    }
                }
            }
        }
        edges.sort(Comparator.comparingDouble((Edge e) -> -e.score())
                .thenComparing(Edge::one)
                .thenComparing(Edge::other));
        return edges;
    }

    private void addEdge(
            List<Witness> witnesses,
            List<Profile> profiles,
            int i,
            int j,
            double floor,
            Set<Long> done,
            List<Edge> edges) {
        int one = Math.min(i, j);
        int other = Math.max(i, j);
        if (one == other || !done.add(((long) one << 32) | other)) {
            return;
        }
        compared++;
        Evidence evidence = between(profiles.get(one), profiles.get(other), witnesses.get(one), witnesses.get(other));
        double score = evidence.score();
        if (score >= floor) {
            edges.add(new Edge(one, other, evidence, score));
        }
    }

    /** The evidence between two groups, with what the two witnesses that brought them together add. */
    Evidence between(Profile a, Profile b, Witness one, Witness other) {
        Evidence evidence = comparison.of(a, b);
        if (evidence.isVetoed()) {
            return evidence;
        }
        boolean isOneArticle = one.article().equals(other.article());
        if (!isOneArticle) {
            return evidence;
        }
        boolean isLinked = one.same().contains(other.id());
        boolean isOneSentence = one.evidence().overlaps(other.evidence());
        String name = isLinked ? "article.linked" : isOneSentence ? "article.sentence" : "article.same";
        String because = isLinked ? "the article links them" : isOneSentence ? "one sentence" : "one article";
        // what is shared anyway by records of one article, or of one sentence, says nothing
        Stream<Finding> telling = evidence.findings().stream()
                .filter(f -> !f.name().equals("setting.shared"))
                .filter(f -> !isOneSentence || !f.name().equals("words.shared"));
        Finding article = new Finding(name, rules.points(name), because);
        return new Evidence(Stream.concat(telling, Stream.of(article)).toList(), false);
    }
}
