package org.kroniek.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.Place;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.Certainty;
import org.kroniek.model.EntityKind;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Modality;
import org.kroniek.model.PlaceRole;
import org.kroniek.model.Quote;
import org.kroniek.model.Span;
import org.kroniek.model.Stance;

/** Loads records by number, with all that belongs to them, in a handful of statements however many they are. */
final class RecordLoader {
    private static final String RECORDS =
            "SELECT r.*, a.hash, a.publisher, a.uri, a.title, a.published_from, a.published_to,"
                    + " a.published_granularity, t.text, e.recorded FROM record r JOIN article a ON a.id = r.article"
                    + " JOIN entry e ON e.id = r.entry LEFT JOIN article_text t ON t.article = r.article WHERE r.id IN (";
    private static final String ACTOR = "a.ident, a.name, a.kind, a.country, a.sectors";

    private final Handle handle;
    private final long head;

    RecordLoader(Handle handle, long head) {
        this.handle = handle;
        this.head = head;
    }

    /** The records with these numbers, in this order. */
    List<StoredRecord> load(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Links links = new Links(ids);
        Map<Long, StoredRecord> found = new HashMap<>();
        Map<String, Text> texts = new HashMap<>();
        handle.createQuery(RECORDS + Sql.numbers(ids) + ")")
                .map((row, context) -> found.put(row.getLong("id"), record(row, links, texts)))
                .list();
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** What other tables say of the records. */
    private final class Links {
        private final Map<Long, List<Actor>> actors = new HashMap<>();
        private final Map<Long, List<Actor>> recipients = new HashMap<>();
        private final Map<Long, List<StoredRecord.PlaceOf>> places = new HashMap<>();
        private final Map<Long, List<Said>> voices = new HashMap<>();
        private final Map<Long, Long> incidents = new HashMap<>();

        Links(List<Long> ids) {
            String in = " IN (" + Sql.numbers(ids) + ")";
            each(
                    "SELECT p.record, p.role, " + ACTOR
                            + " FROM participation p JOIN actor a ON a.id = p.actor WHERE p.role"
                            + " IN ('a', 'r') AND p.record" + in + " ORDER BY p.record, p.role, p.ordinal",
                    row -> put(Columns.text(row, "role").equals("a") ? actors : recipients, row, actor(row)));
            each(
                    "SELECT l.record, l.role, p.* FROM place_link l JOIN place p ON p.id = l.place WHERE l.record" + in
                            + " ORDER BY l.record, l.ordinal",
                    row -> put(
                            places,
                            row,
                            new StoredRecord.PlaceOf(place(row), PlaceRole.valueOf(Columns.text(row, "role")))));
            each(
                    "SELECT v.*, " + ACTOR + ", c.name AS channel_name FROM voice v LEFT JOIN actor a ON a.id = v.actor"
                            + " LEFT JOIN actor c ON c.id = v.channel WHERE v.record" + in
                            + " ORDER BY v.record, v.ordinal",
                    row -> put(voices, row, Said.of(row)));
            each(
                    "SELECT m.record, m.incident FROM membership m WHERE m.incident IS NOT NULL AND m.record" + in
                            + " AND " + IncidentSql.latest(head),
                    row -> incidents.put(row.getLong("record"), row.getLong("incident")));
        }

        private interface Taker {
            void take(ResultSet row) throws SQLException;
        }

        private void each(String statement, Taker taker) {
            handle.createQuery(statement)
                    .map((row, context) -> {
                        taker.take(row);
                        return true;
                    })
                    .list();
        }

        private <T> void put(Map<Long, List<T>> lists, ResultSet row, T value) throws SQLException {
            lists.computeIfAbsent(row.getLong("record"), id -> new ArrayList<>())
                    .add(value);
        }
    }

    /** A link of the chain, before its words are cut from the text. */
    private record Said(
            @Nullable Actor actor,
            @Nullable Span words,
            Stance stance,
            Quote quote,
            @Nullable String channel) {
        static Said of(ResultSet row) throws SQLException {
            Integer begin = Columns.integer(row, "begin_at");
            Integer end = Columns.integer(row, "end_at");
            return new Said(
                    row.getString("ident") == null ? null : RecordLoader.actor(row),
                    begin == null || end == null ? null : new Span(begin, end),
                    Stance.valueOf(Columns.text(row, "stance")),
                    Quote.valueOf(Columns.text(row, "quote")),
                    row.getString("channel_name"));
        }
    }

    static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                Columns.text(row, "ident"),
                Columns.text(row, "name"),
                EntityKind.valueOf(Columns.text(row, "kind")),
                row.getString("country"),
                Lists.words(Columns.text(row, "sectors")));
    }

    static Place place(ResultSet row) throws SQLException {
        return new Place(
                Columns.text(row, "ident"),
                Columns.text(row, "name"),
                row.getString("country"),
                Columns.decimal(row, "lat"),
                Columns.decimal(row, "lon"),
                row.getString("feature"),
                Columns.integer(row, "resolution"));
    }

    private static StoredRecord record(ResultSet row, Links links, Map<String, Text> texts) throws SQLException {
        long id = row.getLong("id");
        String hash = Columns.text(row, "hash");
        String stored = row.getString("text");
        Text text = texts.computeIfAbsent(hash, key -> new Text(stored));
        List<Span> evidence = Lists.spans(Columns.text(row, "evidence"));
        Integer begin = Columns.integer(row, "time_begin");
        Integer end = Columns.integer(row, "time_end");
        String object = row.getString("object_text");
        return new StoredRecord(
                new RecordId(row.getLong("reading"), Columns.text(row, "ident")),
                row.getInt("version"),
                hash,
                row.getLong("origin"),
                Columns.text(row, "language"),
                row.getString("publisher"),
                row.getString("uri"),
                Moments.span(
                        null,
                        Columns.integer(row, "published_from"),
                        Columns.integer(row, "published_to"),
                        row.getString("published_granularity")),
                row.getString("title"),
                EventualityType.valueOf(Columns.text(row, "type")),
                Lists.words(Columns.text(row, "modes")),
                Lists.words(Columns.text(row, "contexts")),
                links.actors.getOrDefault(id, List.of()),
                links.recipients.getOrDefault(id, List.of()),
                links.places.getOrDefault(id, List.of()),
                object == null
                        ? null
                        : new StoredRecord.ObjectOf(
                                object, Columns.integer(row, "object_low"), Columns.integer(row, "object_high")),
                Json.harmed(Columns.text(row, "casualties")),
                row.getString("value"),
                Moments.span(
                        begin == null || end == null ? null : new Span(begin, end),
                        Columns.integer(row, "time_from"),
                        Columns.integer(row, "time_to"),
                        row.getString("time_granularity")),
                Moments.date(row.getInt("began")),
                Certainty.ofCode(Columns.text(row, "certainty")),
                Lists.words(Columns.text(row, "modality")).stream()
                        .map(Modality::valueOf)
                        .toList(),
                row.getDouble("score"),
                links.voices.getOrDefault(id, List.of()).stream()
                        .map(said -> new StoredRecord.Voice(
                                said.actor(),
                                said.words() == null || text.isForgotten() ? null : text.at(said.words()),
                                said.stance(),
                                said.quote(),
                                said.channel()))
                        .toList(),
                new Span(row.getInt("anchor_begin"), row.getInt("anchor_end")),
                evidence,
                text.isForgotten() ? "" : evidence.stream().map(text::at).collect(Collectors.joining(" … ")),
                Columns.text(row, "rule"),
                Moments.instant(row.getLong("recorded")),
                links.incidents.get(id));
    }

    /** An article's text; null once it was forgotten. */
    private record Text(@Nullable String text) {
        boolean isForgotten() {
            return text == null;
        }

        String at(Span span) {
            return text == null ? "" : span.in(text).replaceAll("\\s+", " ");
        }
    }
}
