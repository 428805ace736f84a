package org.kroniek.evaluation;

import java.util.Collection;

/** How many of how many. */
public record Ratio(int good, int of) {
    /** Nothing of nothing. */
    public static final Ratio NONE = new Ratio(0, 0);

    /** One case, good or not. */
    static Ratio one(boolean good) {
        return new Ratio(good ? 1 : 0, 1);
    }

    static Ratio sum(Collection<Ratio> ratios) {
        return ratios.stream().reduce(NONE, Ratio::plus);
    }

    /** Both together. */
    public Ratio plus(Ratio other) {
        return new Ratio(good + other.good, of + other.of);
    }

    /** The share, 0 to 1; {@code whenEmpty} where there are no cases. */
    public double share(double whenEmpty) {
        return of == 0 ? whenEmpty : (double) good / of;
    }
}
