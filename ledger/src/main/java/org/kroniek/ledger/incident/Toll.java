package org.kroniek.ledger.incident;

import org.jspecify.annotations.Nullable;
import org.kroniek.model.Harm;

/**
 * How many people were harmed, as one record tells it.
 *
 * @param side ident of the actor they belong to; null when not told
 * @param low at least, {@code best} the number itself, {@code high} at most; each null when not told
 */
public record Toll(
        Harm what,
        @Nullable String side,
        @Nullable Integer low,
        @Nullable Integer best,
        @Nullable Integer high) {
    /** The smallest number this allows: {@code low}, else {@code best}; 0 when neither is told. */
    public int least() {
        return low != null ? low : best != null ? best : 0;
    }

    /** The largest number this allows: {@code high}, else {@code best}; null when it is open. */
    public @Nullable Integer most() {
        return high != null ? high : best;
    }

    /** The number to compare: {@code best}, else {@code low}, else {@code high}; null when none is told. */
    public @Nullable Integer number() {
        return best != null ? best : low != null ? low : high;
    }
}
