package org.kroniek.ledger.incident;

import java.util.List;

/** Whether two tolls may be of one blow: early counts grow, and each side counts its own. */
final class TollComparison {
    /** Numbers from which being equal says something. */
    private static final int TELLING = 3;

    private static final double CLOSE = 1.5;
    private static final double FAR = 4;

    private TollComparison() {}

    static String of(List<Toll> ours, List<Toll> theirs) {
        String worst = "toll.unknown";
        for (Toll one : ours) {
            for (Toll other : theirs) {
                if (one.what() == other.what()) {
                    String relation = relation(one, other);
                    if (relation.equals("toll.equal")) {
                        return relation;
                    }
                    worst = relation.equals("toll.unknown") ? worst : relation;
                }
            }
        }
        return worst;
    }

    private static String relation(Toll one, Toll other) {
        Integer a = one.number();
        Integer b = other.number();
        if (a == null || b == null) {
            return "toll.unknown";
        }
        int small = Math.min(a, b);
        int large = Math.max(a, b);
        if (small == large) {
            return small >= TELLING ? "toll.equal" : "toll.close";
        }
        if (large <= small * CLOSE) {
            return "toll.close";
        }
        return large > small * FAR && large - small > TELLING ? "toll.far" : "toll.unknown";
    }
}
