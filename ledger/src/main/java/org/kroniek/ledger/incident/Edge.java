package org.kroniek.ledger.incident;

import java.util.Comparator;

/** Two witnesses, or units of them, by index, that may tell of one occurrence. */
record Edge(int one, int other, Evidence evidence, double score) {
    /** The best first; ties in the order of the witnesses. */
    static final Comparator<Edge> BEST_FIRST = Comparator.comparingDouble((Edge e) -> -e.score)
            .thenComparing(Edge::one)
            .thenComparing(Edge::other);
}
