package org.kroniek.ledger.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Recorder;

/**
 * One transaction that writes. Its row in {@code entry} is made when the first other row needs it, so that what changes nothing
 * leaves no trace. Numbers are given out here: the database's own sequences have gaps, and one writer at a time needs none.
 */
final class Entry {
    private final Handle handle;
    private final Dialect dialect;
    private final Recorder recorder;
    private final Change change;
    private final Map<String, Long> lastIds = new HashMap<>();
    private long id;
    private long recorded;

    Entry(Handle handle, Dialect dialect, Recorder recorder, Change change) {
        this.handle = handle;
        this.dialect = dialect;
        this.recorder = recorder;
        this.change = change;
    }

    Handle handle() {
        return handle;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The entry's number. */
    long id() {
        if (id == 0) {
            id = next("entry");
            long last = handle.createQuery("SELECT coalesce(max(recorded), 0) FROM entry")
                    .mapTo(Long.class)
                    .one();
            recorded = Math.max(Moments.micros(Instant.now()), last + 1);
            insert(id, recorded, recorder.program(), reviewer());
        }
        return id;
    }

    /** The person on whose behalf it is made, or null. */
    @Nullable
    String reviewer() {
        return change.reviewer() != null ? change.reviewer() : recorder.reviewer();
    }

    /** Who joins or decides: the person, or {@code rule} for the program. */
    String by() {
        String person = reviewer();
        return person == null ? "rule" : person;
    }

    /** When it is recorded. */
    Instant recorded() {
        id();
        return Moments.instant(recorded);
    }

    private void insert(long number, long micros, String program, @Nullable String reviewer) {
        handle.createUpdate("INSERT INTO entry (id, recorded, act, program, reviewer, reason)"
                        + " VALUES (:id, :recorded, :act, :program, :reviewer, :reason)")
                .bind("id", number)
                .bind("recorded", micros)
                .bind("act", change.act())
                .bind("program", program)
                .bind("reviewer", reviewer)
                .bind("reason", change.reason())
                .execute();
    }

    /** The next number of a table whose key is {@code id}. */
    long next(String table) {
        long last = lastIds.computeIfAbsent(
                table,
                name -> handle.createQuery("SELECT coalesce(max(id), 0) FROM " + name)
                        .mapTo(Long.class)
                        .one());
        lastIds.put(table, last + 1);
        return last + 1;
    }
}
