package org.kroniek.ledger.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.AsOf;

/** The last entry that a query may see. */
final class Heads {
    private Heads() {}

    /** The number of the last entry recorded by then; 0 if there was none. */
    static long of(Handle handle, AsOf asOf) {
        Instant instant = asOf.instant();
        if (instant == null) {
            return handle.createQuery("SELECT coalesce(max(id), 0) FROM entry")
                    .mapTo(Long.class)
                    .one();
        }
        return handle.createQuery("SELECT coalesce(max(id), 0) FROM entry WHERE recorded <= :until")
                .bind("until", Moments.micros(instant))
                .mapTo(Long.class)
                .one();
    }

    /** The condition that a version of a record, {@code r}, was known and held. */
    static String visible(long head) {
        return "r.entry <= " + head + " AND NOT EXISTS (SELECT 1 FROM ended e WHERE e.record = r.id AND e.entry <= "
                + head + ")";
    }
}
