package org.kroniek.ledger.store;

import java.util.HashMap;
import java.util.Map;

/** Puts versions of records into their tables and indexes, and takes them out of the count when they end. */
final class RecordInserts {
    private static final String RECORD =
            "INSERT INTO record (id, entry, reading, ident, version, article, origin, language,"
                    + " type, kind, modes, contexts, certainty, modality, score, began, ended, is_long, month, time_from, time_to,"
                    + " time_granularity, time_begin, time_end, depth, object_text, object_low, object_high, value, casualties,"
                    + " anchor_begin, anchor_end, evidence, rule, sentence) VALUES (?" + ", ?".repeat(34) + ")";
    private static final String PARTICIPATION =
            "INSERT INTO participation (record, role, ordinal, actor, country, began)" + " VALUES (?, ?, ?, ?, ?, ?)";
    private static final String PLACE =
            "INSERT INTO place_link (record, ordinal, role, place, country, began)" + " VALUES (?, ?, ?, ?, ?, ?)";
    private static final String VOICE =
            "INSERT INTO voice (record, ordinal, actor, begin_at, end_at, stance, quote, channel)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String MEMBER =
            "INSERT INTO member (body, actor, record) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String TALLY = "INSERT INTO tally (month, type, certainty, language, records, independent)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (month, type, certainty, language) DO UPDATE"
            + " SET records = tally.records + excluded.records, independent = tally.independent + excluded.independent";

    private record Cell(int month, String type, String certainty, String language) {}

    private record Amount(long records, long independent) {
        Amount plus(long records, long independent) {
            return new Amount(this.records + records, this.independent + independent);
        }
    }

    private final Entry entry;
    private final Inserts inserts;
    private final Map<Cell, Amount> tally = new HashMap<>();

    RecordInserts(Entry entry, Inserts inserts) {
        this.entry = entry;
        this.inserts = inserts;
    }

    void add(RecordRow row) {
        RecordRow.Key key = row.key();
        RecordRow.What what = row.what();
        RecordRow.When when = row.when();
        RecordRow.Words words = row.words();
        inserts.add(
                RECORD,
                key.id(),
                entry.id(),
                key.reading(),
                key.ident(),
                key.version(),
                key.article(),
                key.origin(),
                key.language(),
                what.type().name(),
                what.type().kind().name(),
                what.modes(),
                what.contexts(),
                what.certainty().code(),
                what.modality(),
                what.score(),
                when.began(),
                when.ended(),
                when.isLong() ? 1 : 0,
                when.month(),
                when.from(),
                when.to(),
                when.granularity(),
                when.begin(),
                when.end(),
                row.voices().size(),
                what.objectText(),
                what.objectLow(),
                what.objectHigh(),
                what.value(),
                what.casualties(),
                words.anchorBegin(),
                words.anchorEnd(),
                words.evidence(),
                words.rule(),
                row.sentence());
        addLinks(row);
        count(row, 1);
    }

    private void addLinks(RecordRow row) {
        long id = row.key().id();
        int began = row.when().began();
        for (RecordRow.Part part : row.parts()) {
            inserts.add(PARTICIPATION, id, part.role(), part.ordinal(), part.actor(), part.country(), began);
        }
        for (RecordRow.At at : row.places()) {
            inserts.add(PLACE, id, at.ordinal(), at.role(), at.place(), at.country(), began);
        }
        for (RecordRow.Said said : row.voices()) {
            inserts.add(
                    VOICE,
                    id,
                    said.ordinal(),
                    said.actor(),
                    said.begin(),
                    said.end(),
                    said.stance(),
                    said.quote(),
                    said.channel());
        }
        if (row.tellsMembership()) {
            for (RecordRow.Part body : row.parts()) {
                for (RecordRow.Part actor : row.parts()) {
                    if (body.role().equals("r") && actor.role().equals("a")) {
                        inserts.add(MEMBER, body.actor(), actor.actor(), id);
                    }
                }
            }
        }
    }

    /** Ends a version from this entry on. */
    void end(RecordRow row, String why) {
        inserts.add(
                "INSERT INTO ended (record, entry, why) VALUES (?, ?, ?)",
                row.key().id(),
                entry.id(),
                why);
        count(row, -1);
    }

    private void count(RecordRow row, int sign) {
        Cell cell = new Cell(
                row.when().month(),
                row.what().type().name(),
                row.what().certainty().code(),
                row.key().language());
        tally.merge(
                cell,
                new Amount(sign, row.isIndependent() ? sign : 0),
                (old, more) -> old.plus(more.records(), more.independent()));
    }

    /** Puts what was counted into the tally; last of all. */
    void finish() {
        tally.forEach((cell, number) -> inserts.add(
                TALLY,
                cell.month(),
                cell.type(),
                cell.certainty(),
                cell.language(),
                number.records(),
                number.independent()));
        tally.clear();
        inserts.flush();
    }
}
