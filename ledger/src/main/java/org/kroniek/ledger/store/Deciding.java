package org.kroniek.ledger.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.LedgerException;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.Review;

/** Carries out one decision within one transaction. */
final class Deciding {
    private final Entry entry;
    private final Handle handle;
    private final long number;

    Deciding(Entry entry, long number) {
        this.entry = entry;
        this.handle = entry.handle();
        this.number = number;
    }

    void carryOut(Review.Act act) {
        if (act instanceof Review.Act.Accept accept) {
            current(accept.record());
            keep("accept", "record " + accept.record(), null, null, null, null);
        } else if (act instanceof Review.Act.Reject reject) {
            RecordRow row = current(reject.record());
            replace(row, null);
            keep("reject", "record " + reject.record(), null, null, null, null);
        } else if (act instanceof Review.Act.Correct correct) {
            correct(correct);
        } else if (act instanceof Review.Act.Merge merge) {
            merge(merge);
        } else if (act instanceof Review.Act.Split split) {
            split(split);
        } else if (act instanceof Review.Act.Undo undo) {
            undo(undo.decision());
        }
    }

    private RecordRow current(RecordId id) {
        return new RowReader(handle).current(id).orElseThrow(() -> SqlReview.noSuchRecord(id));
    }

    private void keep(
            String kind,
            String target,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable Long undoes) {
        handle.execute(
                "INSERT INTO decision (id, entry, kind, target, field, value_before, value_after, undoes)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                entry.id(),
                kind,
                target,
                field,
                before,
                after,
                undoes);
    }

    private void correct(Review.Act.Correct correct) {
        RecordRow old = current(correct.record());
        Correction correction = new Correction(handle, correct.field());
        RecordRow corrected = correction.of(old, correct.values());
        replace(
                old,
                new RecordRow(
                        corrected.key(),
                        corrected.what(),
                        corrected.when(),
                        new RecordRow.Words(
                                old.words().anchorBegin(),
                                old.words().anchorEnd(),
                                old.words().evidence(),
                                "review/" + number),
                        corrected.parts(),
                        corrected.places(),
                        corrected.voices(),
                        corrected.sentence()));
        keep(
                "correct",
                "record " + correct.record(),
                correct.field().name().toLowerCase(Locale.ROOT),
                correction.value(old),
                correction.value(corrected),
                null);
    }

    /** Ends a version, if one holds, and lets another hold instead, if there is one. */
    private void replace(@Nullable RecordRow old, @Nullable RecordRow next) {
        try (Inserts inserts = new Inserts(handle.getConnection())) {
            RecordInserts records = new RecordInserts(entry, inserts);
            if (old != null) {
                records.end(old, "review");
            }
            if (next != null) {
                RecordRow.Key key = next.key();
                int version = handle.createQuery(
                                "SELECT max(version) FROM record WHERE reading = :reading AND ident = :ident")
                        .bind("reading", key.reading())
                        .bind("ident", key.ident())
                        .mapTo(Integer.class)
                        .one();
                RecordRow added = next.withKey(new RecordRow.Key(
                        entry.next("record"),
                        key.reading(),
                        key.ident(),
                        version + 1,
                        key.article(),
                        key.origin(),
                        key.language()));
                records.add(added);
                records.finish();
                inherit(key.id(), added.key().id());
            }
            records.finish();
        }
    }

    /** The next version stays in the incident of the one before. */
    private void inherit(long before, long after) {
        handle.createQuery("SELECT incident, score, explanation FROM membership WHERE record = :record"
                        + " ORDER BY entry DESC LIMIT 1")
                .bind("record", before)
                .map((row, context) -> {
                    IncidentSql.member(
                            entry,
                            after,
                            Columns.number(row, "incident"),
                            row.getDouble("score"),
                            Columns.text(row, "explanation"));
                    return true;
                })
                .list();
    }

    private void merge(Review.Act.Merge merge) {
        requireIncident(merge.into());
        requireIncident(merge.other());
        if (merge.into() == merge.other()) {
            throw new LedgerException("bad-value", "incident " + merge.into() + " cannot be merged with itself");
        }
        for (long record : members(merge.other())) {
            IncidentSql.member(entry, record, merge.into(), 1, "merged by " + entry.by());
        }
        reassess(merge.into());
        keep("merge", "incident " + merge.other(), null, null, "incident " + merge.into(), null);
    }

    private void split(Review.Act.Split split) {
        requireIncident(split.incident());
        List<Long> members = members(split.incident());
        long made = IncidentSql.newIncident(entry);
        if (split.records().isEmpty()) {
            throw new LedgerException("bad-value", "a split needs the records that are another occurrence");
        }
        for (RecordId id : split.records()) {
            long record = current(id).key().id();
            if (!members.contains(record)) {
                throw new LedgerException(
                        "no-such-record", "record " + id + " is no member of incident " + split.incident());
            }
            IncidentSql.member(entry, record, made, 1, "split off by " + entry.by());
        }
        reassess(split.incident());
        reassess(made);
        keep("split", "incident " + split.incident(), null, null, "incident " + made, null);
    }

    private void reassess(long incident) {
        new Assessing(entry, new Testimony()).assess(incident);
    }

    private void requireIncident(long incident) {
        if (!IncidentSql.exists(handle, incident) || members(incident).isEmpty()) {
            throw new LedgerException(
                    "no-such-incident", "incident " + incident + ": the ledger has none with members");
        }
    }

    private List<Long> members(long incident) {
        return handle.createQuery(IncidentSql.members(incident, entry.id()) + " ORDER BY m.record")
                .mapTo(Long.class)
                .list();
    }

    private record Undone(long entry, String kind, String target) {}

    private void undo(long decision) {
        Undone undone = handle.createQuery("SELECT entry, kind, target FROM decision WHERE id = :id")
                .bind("id", decision)
                .map((row, context) ->
                        new Undone(row.getLong(1), Columns.text(row, "kind"), Columns.text(row, "target")))
                .findOne()
                .orElseThrow(() -> new LedgerException(
                        "no-such-decision", "decision " + decision + ": the ledger has none with this number"));
        boolean isUndone = handle.createQuery("SELECT count(*) FROM decision WHERE undoes = :id")
                        .bind("id", decision)
                        .mapTo(Long.class)
                        .one()
                > 0;
        if (isUndone || undone.kind().equals("undo")) {
            throw new LedgerException(
                    "not-undoable",
                    "decision " + decision + " is undone or undoes another itself; decide anew instead");
        }
        undoRecords(decision, undone);
        undoMoves(decision, undone);
        keep("undo", "decision " + decision, null, null, null, decision);
    }

    /** What the decision ended holds again, as a new version. */
    private void undoRecords(long decision, Undone undone) {
        List<Long> ended = handle.createQuery("SELECT record FROM ended WHERE entry = :entry AND why = 'review'")
                .bind("entry", undone.entry())
                .mapTo(Long.class)
                .list();
        for (long record : ended) {
            RowReader reader = new RowReader(handle);
            RecordRow before = reader.version(record).orElseThrow();
            RecordId id = new RecordId(before.key().reading(), before.key().ident());
            Optional<RecordRow> now = reader.current(id);
            Optional<RecordRow> last = reader.last(id);
            boolean isRejection = undone.kind().equals("reject");
            boolean isUnchanged = isRejection
                    ? now.isEmpty() && last.isPresent() && last.get().key().id() == record
                    : now.isPresent() && now.get().words().rule().equals("review/" + decision);
            if (!isUnchanged) {
                throw new LedgerException(
                        "not-undoable",
                        "record " + id + " has changed since decision " + decision
                                + "; undo the later decisions first");
            }
            replace(now.orElse(null), before);
        }
    }

    /** Records that the decision moved go back to the incident they were in. */
    private void undoMoves(long decision, Undone undone) {
        if (!undone.kind().equals("merge") && !undone.kind().equals("split")) {
            return;
        }
        record Moved(
                long record,
                long now,
                long latest,
                @Nullable Long before) {}
        List<Moved> moved = handle.createQuery("SELECT m.record, m.incident, (SELECT max(x.entry) FROM membership x"
                        + " WHERE x.record = m.record) AS latest, (SELECT b.incident FROM membership b WHERE b.record = m.record"
                        + " AND b.entry < m.entry ORDER BY b.entry DESC LIMIT 1) AS before_it FROM membership m"
                        + " WHERE m.entry = :entry ORDER BY m.record")
                .bind("entry", undone.entry())
                .map((row, context) -> new Moved(
                        row.getLong("record"),
                        row.getLong("incident"),
                        row.getLong("latest"),
                        Columns.number(row, "before_it")))
                .list();
        Set<Long> changed = new TreeSet<>();
        for (Moved one : moved) {
            if (one.latest() != undone.entry()) {
                throw new LedgerException(
                        "not-undoable",
                        "members of the incident have moved on since decision " + decision
                                + "; undo the later decisions first");
            }
            IncidentSql.member(
                    entry, one.record(), one.before(), 1, "decision " + decision + " undone by " + entry.by());
            changed.add(one.now());
            if (one.before() != null) {
                changed.add(one.before());
            }
        }
        changed.forEach(this::reassess);
    }
}
