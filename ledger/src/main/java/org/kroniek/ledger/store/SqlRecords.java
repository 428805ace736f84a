package org.kroniek.ledger.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.Records;
import org.kroniek.ledger.StoredRecord;

/** {@link Records} on tables. */
final class SqlRecords implements Records {
    private final Database database;

    SqlRecords(Database database) {
        this.database = database;
    }

    @Override
    public Page<StoredRecord> find(RecordQuery query, PageRequest page) {
        Cursor cursor = Cursor.parse(page.cursor(), Cursor.hash(query));
        return database.read(handle -> {
            long head = cursor == null ? Heads.of(handle, query.asOf()) : cursor.head();
            RecordSql.Position after = cursor == null ? null : new RecordSql.Position(cursor.began(), cursor.id());
            List<RecordSql.Position> found =
                    new RecordSql(handle, database.dialect(), query, head).page(after, page.limit() + 1);
            boolean isMore = found.size() > page.limit();
            List<RecordSql.Position> shown = isMore ? found.subList(0, page.limit()) : found;
            String next = null;
            if (isMore) {
                RecordSql.Position last = shown.get(shown.size() - 1);
                next = new Cursor(head, last.began(), last.id(), Cursor.hash(query)).toString();
            }
            return new Page<>(load(handle, head, shown), next);
        });
    }

    /** The records at these positions. */
    static List<StoredRecord> load(Handle handle, long head, List<RecordSql.Position> positions) {
        return new RecordLoader(handle, head)
                .load(positions.stream().map(RecordSql.Position::id).toList());
    }

    /** The first records that answer a query, within a question already begun. */
    static List<StoredRecord> first(Handle handle, Dialect dialect, RecordQuery query, int limit) {
        long head = Heads.of(handle, query.asOf());
        return load(handle, head, new RecordSql(handle, dialect, query, head).page(null, limit));
    }

    @Override
    public long count(RecordQuery query) {
        return database.read(handle -> {
            RecordSql records = new RecordSql(handle, database.dialect(), query, Heads.of(handle, query.asOf()));
            return records.beside()
                    .add("SELECT count(*)" + records.counted())
                    .query(handle)
                    .mapTo(Long.class)
                    .one();
        });
    }

    @Override
    public Optional<StoredRecord> get(RecordId id, AsOf asOf) {
        return database.read(handle -> {
            long head = Heads.of(handle, asOf);
            return new RecordLoader(handle, head)
                    .load(numbers(handle, id, " AND " + Heads.visible(head))).stream()
                            .findFirst();
        });
    }

    @Override
    public List<StoredRecord> versions(RecordId id) {
        return database.read(
                handle -> new RecordLoader(handle, Heads.of(handle, AsOf.NOW)).load(numbers(handle, id, "")));
    }

    private static List<Long> numbers(Handle handle, RecordId id, String condition) {
        return handle.createQuery("SELECT r.id FROM record r WHERE r.reading = :reading AND r.ident = :ident"
                        + condition + " ORDER BY r.version")
                .bind("reading", id.reading())
                .bind("ident", id.record())
                .mapTo(Long.class)
                .list();
    }
}
