package org.kroniek.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.LedgerException;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.Review;

/** {@link Review} on tables. */
final class SqlReview implements Review {
    static final String DECISIONS = "SELECT d.*, e.recorded, e.reviewer, e.reason, (SELECT count(*) FROM decision u"
            + " WHERE u.undoes = d.id AND u.entry <= :head) AS undone FROM decision d JOIN entry e ON e.id = d.entry"
            + " WHERE d.entry <= :head";

    private final Database database;

    SqlReview(Database database) {
        this.database = database;
    }

    static LedgerException noSuchRecord(RecordId id) {
        return new LedgerException(
                "no-such-record", "record " + id + ": the ledger has none, or it was rejected or superseded");
    }

    @Override
    public Decision decide(Act act, String reviewer, String reason) {
        if (reviewer.isBlank()) {
            throw new LedgerException("bad-value", "a decision needs the name of who decides");
        }
        return database.write(new Change("review", reviewer, reason), entry -> {
            long number = entry.next("decision");
            new Deciding(entry, number).carryOut(act);
            return entry.handle()
                    .createQuery(DECISIONS + " AND d.id = :id")
                    .bind("head", entry.id())
                    .bind("id", number)
                    .map((row, context) -> decision(row))
                    .one();
        });
    }

    @Override
    public Page<Decision> decisions(AsOf asOf, PageRequest page) {
        int query = asOf.hashCode();
        Cursor cursor = Cursor.parse(page.cursor(), query);
        return database.read(handle -> {
            long head = cursor == null ? Heads.of(handle, asOf) : cursor.head();
            List<Decision> found = handle.createQuery(
                            DECISIONS + " AND d.id < :before ORDER BY d.id DESC LIMIT " + (page.limit() + 1))
                    .bind("head", head)
                    .bind("before", cursor == null ? Long.MAX_VALUE : cursor.id())
                    .map((row, context) -> decision(row))
                    .list();
            boolean isMore = found.size() > page.limit();
            List<Decision> shown = isMore ? found.subList(0, page.limit()) : found;
            String next =
                    isMore ? new Cursor(head, 0, shown.get(shown.size() - 1).number(), query).toString() : null;
            return new Page<>(shown, next);
        });
    }

    @Override
    public List<Decision> about(RecordId record, AsOf asOf) {
        return database.read(handle -> about(handle, record, Heads.of(handle, asOf)));
    }

    private static List<Decision> about(Handle handle, RecordId record, long head) {
        return handle.createQuery(DECISIONS + " AND (d.target = :target OR d.undoes IN (SELECT x.id FROM decision x"
                        + " WHERE x.target = :target)) ORDER BY d.id")
                .bind("head", head)
                .bind("target", "record " + record)
                .map((row, context) -> decision(row))
                .list();
    }

    static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("id"),
                Columns.text(row, "kind"),
                Columns.text(row, "target"),
                row.getString("field"),
                row.getString("value_before"),
                row.getString("value_after"),
                orEmpty(row.getString("reviewer")),
                Columns.text(row, "reason"),
                Moments.instant(row.getLong("recorded")),
                row.getLong("undone") > 0);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
