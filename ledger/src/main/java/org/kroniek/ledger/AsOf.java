package org.kroniek.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The instant whose knowledge a query answers with: what had been recorded by then, no more and no less.
 *
 * @param instant inclusive; null for all that is recorded when the query runs
 */
public record AsOf(@Nullable Instant instant) {
    /** Everything recorded so far. */
    public static final AsOf NOW = new AsOf(null);

    /** What the ledger knew at {@code instant}. */
    public static AsOf at(Instant instant) {
        return new AsOf(instant);
    }
}
