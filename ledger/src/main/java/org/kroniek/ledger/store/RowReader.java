package org.kroniek.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.RecordId;
import org.kroniek.model.Certainty;
import org.kroniek.model.EventualityType;

/** Reads versions of records back as they were put in, to end them or to make the next version from them. */
final class RowReader {
    private final Handle handle;

    RowReader(Handle handle) {
        this.handle = handle;
    }

    /** The version of a record that holds now. */
    Optional<RecordRow> current(RecordId id) {
        return current("r.reading = " + id.reading() + " AND r.ident = '" + id.record() + "'").stream()
                .findFirst();
    }

    /** The version that held last, though it holds no more. */
    Optional<RecordRow> last(RecordId id) {
        return rows("r.reading = " + id.reading() + " AND r.ident = '" + id.record()
                        + "' ORDER BY r.version DESC LIMIT 1")
                .stream()
                .findFirst();
    }

    /** The version with this number. */
    Optional<RecordRow> version(long record) {
        return rows("r.id = " + record).stream().findFirst();
    }

    /** Versions that hold now, in the order of recording; {@code where} is a condition on {@code r}, of numbers and idents only. */
    List<RecordRow> current(String where) {
        return rows(where + " AND NOT EXISTS (SELECT 1 FROM ended e WHERE e.record = r.id) ORDER BY r.id");
    }

    private List<RecordRow> rows(String where) {
        List<RecordRow> bare = handle.createQuery("SELECT r.* FROM record r WHERE " + where)
                .map((row, context) -> bare(row))
                .list();
        if (bare.isEmpty()) {
            return bare;
        }
        List<Long> ids = bare.stream().map(row -> row.key().id()).toList();
        Map<Long, List<RecordRow.Part>> parts = new HashMap<>();
        Map<Long, List<RecordRow.At>> places = new HashMap<>();
        Map<Long, List<RecordRow.Said>> voices = new HashMap<>();
        each(
                "participation",
                "role, ordinal",
                ids,
                row -> put(
                        parts,
                        row,
                        new RecordRow.Part(
                                Columns.text(row, "role"),
                                row.getInt("ordinal"),
                                row.getLong("actor"),
                                row.getString("country"))));
        each(
                "place_link",
                "ordinal",
                ids,
                row -> put(
                        places,
                        row,
                        new RecordRow.At(
                                row.getInt("ordinal"),
                                Columns.text(row, "role"),
                                row.getLong("place"),
                                row.getString("country"))));
        each("voice", "ordinal", ids, row -> put(voices, row, said(row)));
        return bare.stream()
                .map(row -> new RecordRow(
                        row.key(),
                        row.what(),
                        row.when(),
                        row.words(),
                        parts.getOrDefault(row.key().id(), List.of()),
                        places.getOrDefault(row.key().id(), List.of()),
                        voices.getOrDefault(row.key().id(), List.of()),
                        row.sentence()))
                .toList();
    }

    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private void each(String table, String order, List<Long> ids, Taker taker) {
        handle.createQuery("SELECT * FROM " + table + " WHERE record IN (<ids>) ORDER BY record, " + order)
                .bindList("ids", ids)
                .map((row, context) -> {
                    taker.take(row);
                    return true;
                })
                .list();
    }

    private static <T> void put(Map<Long, List<T>> lists, ResultSet row, T value) throws SQLException {
        lists.computeIfAbsent(row.getLong("record"), id -> new ArrayList<>()).add(value);
    }

    private static RecordRow.Said said(ResultSet row) throws SQLException {
        return new RecordRow.Said(
                row.getInt("ordinal"),
                Columns.number(row, "actor"),
                Columns.integer(row, "begin_at"),
                Columns.integer(row, "end_at"),
                Columns.text(row, "stance"),
                Columns.text(row, "quote"),
                Columns.number(row, "channel"));
    }

    private static RecordRow bare(ResultSet row) throws SQLException {
        return new RecordRow(
                new RecordRow.Key(
                        row.getLong("id"),
                        row.getLong("reading"),
                        Columns.text(row, "ident"),
                        row.getInt("version"),
                        row.getLong("article"),
                        row.getLong("origin"),
                        Columns.text(row, "language")),
                new RecordRow.What(
                        EventualityType.valueOf(row.getString("type")),
                        Columns.text(row, "modes"),
                        Columns.text(row, "contexts"),
                        Certainty.ofCode(Columns.text(row, "certainty")),
                        Columns.text(row, "modality"),
                        row.getDouble("score"),
                        row.getString("object_text"),
                        Columns.integer(row, "object_low"),
                        Columns.integer(row, "object_high"),
                        row.getString("value"),
                        Columns.text(row, "casualties")),
                new RecordRow.When(
                        row.getInt("began"),
                        row.getInt("ended"),
                        Columns.integer(row, "time_from"),
                        Columns.integer(row, "time_to"),
                        row.getString("time_granularity"),
                        Columns.integer(row, "time_begin"),
                        Columns.integer(row, "time_end")),
                new RecordRow.Words(
                        row.getInt("anchor_begin"),
                        row.getInt("anchor_end"),
                        Columns.text(row, "evidence"),
                        Columns.text(row, "rule")),
                List.of(),
                List.of(),
                List.of(),
                row.getLong("sentence"));
    }
}
