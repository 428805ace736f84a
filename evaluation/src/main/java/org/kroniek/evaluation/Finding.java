package org.kroniek.evaluation;

/**
 * How well one kind of thing was found.
 *
 * @param predicted how many the reading holds
 * @param precision predicted that match gold, of those predicted that count
 * @param recall core gold that was found, of all core gold
 */
public record Finding(int predicted, Ratio precision, Ratio recall) {
    static final Finding NONE = new Finding(0, Ratio.NONE, Ratio.NONE);

    Finding plus(Finding other) {
        return new Finding(predicted + other.predicted, precision.plus(other.precision), recall.plus(other.recall));
    }

    /** Share of what was predicted that is right; 0 when nothing was predicted. */
    public double p() {
        return precision.share(0);
    }

    /** Share of core gold that was found; 1 when there is none. */
    public double r() {
        return recall.share(1);
    }

    /** Harmonic mean of {@link #p()} and {@link #r()}. */
    public double f1() {
        double sum = p() + r();
        return sum == 0 ? 0 : 2 * p() * r() / sum;
    }
}
