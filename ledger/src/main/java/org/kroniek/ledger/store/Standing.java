package org.kroniek.ledger.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.RecordId;
import org.kroniek.model.EventualityType;

/**
 * What people decided about the records of one article, which holds though the article is read anew: what they accepted or
 * corrected stays, and what a newer reading says in the same words of the same type is left aside, as is what they rejected.
 */
final class Standing {
    /** The word that names a record, and its type: what two readings of one text have in common. */
    private record Sense(int anchorBegin, int anchorEnd, EventualityType type) {
        static Sense of(RecordRow row) {
            return new Sense(
                    row.words().anchorBegin(),
                    row.words().anchorEnd(),
                    row.what().type());
        }
    }

    private final Set<RecordId> kept = new HashSet<>();
    private final Set<Sense> decided = new HashSet<>();

    private Standing() {}

    /** Nobody decided anything about an article that is new. */
    static Standing none() {
        return new Standing();
    }

    /** The decisions about an article that nobody has undone. */
    static Standing of(Handle handle, long article) {
        Map<RecordId, Boolean> isRejected = new HashMap<>();
        Standing standing = new Standing();
        handle.createQuery("SELECT r.reading, r.ident, r.anchor_begin, r.anchor_end, r.type, d.kind FROM record r"
                        + " JOIN decision d ON d.target = 'record ' || r.reading || '.' || r.ident"
                        + " WHERE r.article = :article AND d.kind IN ('accept', 'correct', 'reject')"
                        + " AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.undoes = d.id)")
                .bind("article", article)
                .map((row, context) -> {
                    // Every version counts: what was corrected is known by its old type and by its new one.
                    standing.decided.add(new Sense(
                            row.getInt("anchor_begin"),
                            row.getInt("anchor_end"),
                            EventualityType.valueOf(row.getString("type"))));
                    RecordId id = new RecordId(row.getLong("reading"), Columns.text(row, "ident"));
                    return isRejected.merge(id, row.getString("kind").equals("reject"), (one, other) -> one || other);
                })
                .list();
        isRejected.forEach((id, rejected) -> {
            if (!rejected) {
                standing.kept.add(id);
            }
        });
        return standing;
    }

    /** True if a version that holds now goes on to hold. */
    boolean keeps(RecordRow row) {
        return kept.contains(new RecordId(row.key().reading(), row.key().ident()));
    }

    /** True if people have decided about what this record of a newer reading says. */
    boolean covers(RecordRow fresh) {
        return decided.contains(Sense.of(fresh));
    }
}
