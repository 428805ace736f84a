package org.kroniek.ledger.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts witnesses of events together: first those of each article, into units; then units of different articles, the best
 * pairs first, each group compared as a whole.
 */
final class Grouping {
    /** Rounds of comparing units: what is joined in one knows more in the next. */
    private static final int ROUNDS = 3;

    private final List<Witness> witnesses;
    private final Comparison comparison;
    private final Groups groups;
    private final Map<Integer, Edge> withinArticle = new HashMap<>();
    private final Map<Integer, Edge> betweenArticles = new HashMap<>();
    private final int[] units;

    /** @param witnesses events in their fixed order */
    Grouping(List<Witness> witnesses, List<Ruling> rulings, Rules rules, BlockingKeys keys) {
        this.witnesses = witnesses;
        this.comparison = new Comparison(rules);
        this.groups = new Groups(
                witnesses, witnesses.stream().map(w -> Profile.of(w, rules)).toList());
        groups.rule(rulings);
        List<Pairs.Pair> pairs = Pairs.of(witnesses, keys);
        joinWithinArticles(pairs.stream().filter(this::isOneArticle).toList());
        units = new int[witnesses.size()];
        for (int i = 0; i < units.length; i++) {
            units[i] = groups.find(i);
        }
        joinUnits(pairs.stream().filter(pair -> !isOneArticle(pair)).toList());
    }

    /** A number for the group of a witness. */
    int group(int index) {
        return groups.find(index);
    }

    /** What holds a witness in its group: the best pair of articles, else of its article; null when it is alone. */
    @Nullable
    Edge best(int index) {
        Edge between = betweenArticles.get(units[index]);
        return between != null ? between : withinArticle.get(index);
    }

    /** The witness that an edge of {@link #best} leads to from {@code index}. */
    Witness other(int index, Edge edge) {
        boolean isFirst = edge.one() == index || edge.one() == units[index];
        return witnesses.get(isFirst ? edge.other() : edge.one());
    }

    private boolean isOneArticle(Pairs.Pair pair) {
        return witnesses
                .get(pair.one())
                .article()
                .equals(witnesses.get(pair.other()).article());
    }

    private void joinWithinArticles(List<Pairs.Pair> pairs) {
        List<Edge> edges = new ArrayList<>();
        for (Pairs.Pair pair : pairs) {
            Evidence evidence = comparison.within(
                    groups.profile(groups.find(pair.one())),
                    groups.profile(groups.find(pair.other())),
                    witnesses.get(pair.one()),
                    witnesses.get(pair.other()));
            addIfLikely(edges, pair.one(), pair.other(), evidence);
        }
        edges.sort(Edge.BEST_FIRST);
        for (Edge edge : edges) {
            if (isJoined(edge, witnesses.get(edge.one()), witnesses.get(edge.other()))) {
                withinArticle.putIfAbsent(edge.one(), edge);
                withinArticle.putIfAbsent(edge.other(), edge);
            }
        }
    }

    private void joinUnits(List<Pairs.Pair> pairs) {
        boolean isChanging = true;
        for (int round = 0; round < ROUNDS && isChanging; round++) {
            isChanging = false;
            for (Edge edge : unitEdges(pairs)) {
                if (isJoined(edge, null, null)) {
                    isChanging = true;
                    betweenArticles.putIfAbsent(edge.one(), edge);
                    betweenArticles.putIfAbsent(edge.other(), edge);
                }
            }
        }
    }

    private List<Edge> unitEdges(List<Pairs.Pair> pairs) {
        List<Edge> edges = new ArrayList<>();
        Set<Pairs.Pair> done = new HashSet<>();
        for (Pairs.Pair pair : pairs) {
            int one = groups.find(pair.one());
            int other = groups.find(pair.other());
            boolean isNew = one != other && done.add(new Pairs.Pair(Math.min(one, other), Math.max(one, other)));
            if (isNew) {
                Evidence evidence = comparison.of(groups.profile(one), groups.profile(other));
                addIfLikely(edges, units[pair.one()], units[pair.other()], evidence);
            }
        }
        edges.sort(Edge.BEST_FIRST);
        return edges;
    }

    private static void addIfLikely(List<Edge> edges, int one, int other, Evidence evidence) {
        double score = evidence.score();
        if (score >= IncidentJoiner.LEAST) {
            edges.add(new Edge(Math.min(one, other), Math.max(one, other), evidence, score));
        }
    }

    /** True when the two are put together now, or are already. */
    private boolean isJoined(Edge edge, @Nullable Witness one, @Nullable Witness other) {
        int a = groups.find(edge.one());
        int b = groups.find(edge.other());
        if (a == b) {
            return true;
        }
        if (groups.areApart(a, b)) {
            return false;
        }
        Evidence together = one != null && other != null
                ? comparison.within(groups.profile(a), groups.profile(b), one, other)
                : comparison.of(groups.profile(a), groups.profile(b));
        boolean isLikely = together.score() >= IncidentJoiner.LEAST;
        if (isLikely) {
            groups.unite(a, b);
        }
        return isLikely;
    }
}
