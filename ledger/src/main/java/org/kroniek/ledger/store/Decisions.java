package org.kroniek.ledger.store;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.Review;

/** Conditions on what people decided about a record {@code r}, and decisions about many records at once. */
final class Decisions {
    private static final String ABOUT = "FROM decision d JOIN entry de ON de.id = d.entry"
            + " WHERE d.target = 'record ' || r.reading || '.' || r.ident AND d.kind <> 'undo'"
            + " AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.undoes = d.id)";

    /** A decision that stands. */
    static final String STANDING = "SELECT 1 " + ABOUT;

    /** Exactly one reviewer decided, and it was not {@code :coder}. */
    static final String ONE_OTHER = "(SELECT count(DISTINCT de.reviewer) " + ABOUT + ") = 1 AND NOT EXISTS (SELECT 1 "
            + ABOUT + " AND de.reviewer = :coder)";

    private Decisions() {}

    /** Decisions whose target is one of the records, the oldest first. */
    static List<Review.Decision> about(Handle handle, Collection<RecordId> records, long head) {
        List<String> targets =
                records.stream().map(record -> "record " + record).sorted().toList();
        Sql sql = new Sql();
        return sql.add(SqlReview.DECISIONS + " AND d.target IN (" + sql.list(targets) + ") ORDER BY d.id")
                .query(handle)
                .bind("head", head)
                .map((row, context) -> SqlReview.decision(row))
                .list();
    }
}
