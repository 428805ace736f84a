package org.kroniek.ledger;

import java.util.List;
import java.util.Optional;

/** The records of a ledger: who did what to whom, where, when, who says so. Thread-safe. */
public interface Records {
    /**
     * The records that answer a query. With a cursor of an earlier page, what the ledger knew when the first page was asked
     * for.
     *
     * @throws LedgerException {@code bad-cursor} if the cursor is not one of this query's, {@code bad-text} if the words
     *     searched for cannot be understood
     */
    Page<StoredRecord> find(RecordQuery query, PageRequest page);

    /** How many records answer a query. */
    long count(RecordQuery query);

    /** A record as it was known; empty if there was none, or it was rejected or superseded by then. */
    Optional<StoredRecord> get(RecordId id, AsOf asOf);

    /** Every version of a record that was ever recorded, the oldest first; empty if there never was one. */
    List<StoredRecord> versions(RecordId id);
}
