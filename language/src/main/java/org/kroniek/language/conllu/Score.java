package org.kroniek.language.conllu;

/** How many units the gold has, how many the system gave, and how many of those are right. */
public record Score(int gold, int system, int correct) {
    /** Right ones among those given, 0 to 1; 0 if none was given. */
    public double precision() {
        return system == 0 ? 0 : (double) correct / system;
    }

    /** Right ones among those wanted, 0 to 1. */
    public double recall() {
        return gold == 0 ? 0 : (double) correct / gold;
    }

    /** The harmonic mean of both. */
    public double f1() {
        return gold + system == 0 ? 0 : 2.0 * correct / (gold + system);
    }
}
