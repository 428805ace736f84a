package org.kroniek.ledger.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.ArticleQuery;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.Review;
import org.kroniek.ledger.StoredArticle;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.ledger.Survey;
import org.kroniek.model.Certainty;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Stance;

/** {@link Survey} on tables. */
final class SqlSurvey implements Survey {
    private static final int ABOUT = 10;
    private static final String FIRST_SINCE =
            "(SELECT coalesce(min(id), " + Long.MAX_VALUE + ") FROM entry WHERE recorded >= :since)";

    private final Database database;

    SqlSurvey(Database database) {
        this.database = database;
    }

    @Override
    public long revision() {
        return database.read(handle -> Heads.of(handle, AsOf.NOW));
    }

    @Override
    public Growth since(Instant instant) {
        return database.read(handle -> {
            Function<String, Long> count = question -> handle.createQuery(question)
                    .bind("since", Moments.micros(instant))
                    .mapTo(Long.class)
                    .one();
            String recent = " WHERE entry >= " + FIRST_SINCE;
            return new Growth(
                    count.apply("SELECT count(*) FROM article" + recent),
                    count.apply("SELECT coalesce(sum(records), 0) FROM reading" + recent),
                    count.apply("SELECT count(DISTINCT incident) FROM membership" + recent),
                    count.apply("SELECT count(*) FROM decision" + recent));
        });
    }

    @Override
    public List<StoredArticle> added(Instant since, int limit) {
        return database.read(handle -> {
            long first = handle.createQuery("SELECT " + FIRST_SINCE)
                    .bind("since", Moments.micros(since))
                    .mapTo(Long.class)
                    .one();
            return new ArticleList(handle, database.dialect(), ArticleQuery.ALL, Heads.of(handle, AsOf.NOW))
                    .added(first, limit);
        });
    }

    @Override
    public List<Facet> facets(RecordQuery query, Field field, int limit) {
        if (SqlTimeline.isPlain(query) && isTallied(field)) {
            return database.read(handle -> tallied(handle, field, limit));
        }
        return asking(query, (handle, records) -> {
            String found = records.counted();
            String counts = switch (field) {
                case TYPE -> "SELECT r.type AS value, count(*) AS n" + found + " GROUP BY r.type";
                case CERTAINTY -> "SELECT r.certainty AS value, count(*) AS n" + found + " GROUP BY r.certainty";
                case LANGUAGE -> "SELECT r.language AS value, count(*) AS n" + found + " GROUP BY r.language";
                case YEAR ->
                    "SELECT r.month / 12 AS value, count(*) AS n" + found + " AND r.month >= 0 GROUP BY r.month / 12";
                case PUBLISHER ->
                    "SELECT a.publisher AS value, sum(c.n) AS n FROM (SELECT r.article, count(*) AS n"
                            + found + " GROUP BY r.article) c JOIN article a ON a.id = c.article"
                            + " WHERE a.publisher IS NOT NULL GROUP BY a.publisher";
                case COUNTRY ->
                    "SELECT l.country AS value, count(*) AS n FROM place_link l WHERE l.country IS NOT NULL"
                            + " AND l.record IN (SELECT r.id" + found + ") GROUP BY l.country";
            };
            return records.beside()
                    .add(counts + " ORDER BY n DESC, value LIMIT " + limit)
                    .query(handle)
                    .map((row, context) -> new Facet(Columns.text(row, "value"), row.getLong("n")))
                    .list();
        });
    }

    private static boolean isTallied(Field field) {
        return field == Field.TYPE || field == Field.CERTAINTY || field == Field.LANGUAGE || field == Field.YEAR;
    }

    private static List<Facet> tallied(Handle handle, Field field, int limit) {
        String column = switch (field) {
            case TYPE -> "type";
            case CERTAINTY -> "certainty";
            case LANGUAGE -> "language";
            case YEAR -> "month / 12";
            case PUBLISHER, COUNTRY -> throw new IllegalArgumentException("no tally of " + field);
        };
        return handle.createQuery("SELECT " + column + " AS value, sum(records) AS n FROM tally WHERE records > 0"
                        + (field == Field.YEAR ? " AND month >= 0" : "") + " GROUP BY " + column
                        + " ORDER BY n DESC, value LIMIT " + limit)
                .map((row, context) -> new Facet(Columns.text(row, "value"), row.getLong("n")))
                .list();
    }

    private <T> T asking(RecordQuery query, BiFunction<Handle, RecordSql, T> question) {
        return database.read(handle -> question.apply(
                handle, new RecordSql(handle, database.dialect(), query, Heads.of(handle, query.asOf()))));
    }

    @Override
    public List<Spot> spots(RecordQuery query) {
        return asking(
                query,
                (handle, records) -> records.beside()
                        .add(
                                "SELECT p.*, c.type, c.certainty, c.n FROM (SELECT l.place, x.type, x.certainty, count(*) AS n"
                                        + " FROM (SELECT r.id, r.type, r.certainty" + records.counted()
                                        + ") x JOIN place_link l ON l.record = x.id GROUP BY l.place, x.type, x.certainty) c"
                                        + " JOIN place p ON p.id = c.place WHERE p.lat IS NOT NULL AND p.lon IS NOT NULL"
                                        + " ORDER BY c.n DESC, p.id, c.type, c.certainty")
                        .query(handle)
                        .map((row, context) -> new Spot(
                                RecordLoader.place(row),
                                EventualityType.valueOf(Columns.text(row, "type")),
                                Certainty.ofCode(Columns.text(row, "certainty")),
                                row.getLong("n")))
                        .list());
    }

    @Override
    public List<Speaker> speakers(RecordQuery query, int limit) {
        return asking(query, (handle, records) -> {
            Map<Long, Map<Stance, Long>> stances = new LinkedHashMap<>();
            records.beside()
                    .add("SELECT v.actor, v.stance, count(*) AS n FROM voice v WHERE v.actor IS NOT NULL"
                            + " AND v.record IN (SELECT r.id" + records.counted() + ") GROUP BY v.actor, v.stance")
                    .query(handle)
                    .map((row, context) -> stances.computeIfAbsent(row.getLong("actor"), key -> new LinkedHashMap<>())
                            .merge(Stance.valueOf(Columns.text(row, "stance")), row.getLong("n"), Long::sum))
                    .list();
            List<Long> loudest = stances.keySet().stream()
                    .sorted((one, other) -> {
                        int byCount = Long.compare(sum(stances.get(other)), sum(stances.get(one)));
                        return byCount != 0 ? byCount : Long.compare(one, other);
                    })
                    .limit(limit)
                    .toList();
            return speakers(handle, records, loudest, stances);
        });
    }

    private static long sum(@Nullable Map<Stance, Long> stances) {
        return stances == null
                ? 0
                : stances.values().stream().mapToLong(Long::longValue).sum();
    }

    private record Mentioned(long speaker, long actor, long records) {}

    private static List<Speaker> speakers(
            Handle handle, RecordSql records, List<Long> loudest, Map<Long, Map<Stance, Long>> stances) {
        List<Mentioned> mentioned = records.beside()
                .add("SELECT v.actor AS speaker, p.actor, count(*) AS n FROM voice v"
                        + " JOIN participation p ON p.record = v.record AND p.role IN ('a', 'r') WHERE v.actor IN ("
                        + Sql.numbers(loudest) + ") AND v.record IN (SELECT r.id" + records.counted()
                        + ") GROUP BY v.actor, p.actor ORDER BY n DESC, p.actor")
                .query(handle)
                .map((row, context) -> new Mentioned(row.getLong("speaker"), row.getLong("actor"), row.getLong("n")))
                .list();
        Map<Long, List<Mentioned>> bySpeaker = mentioned.stream().collect(Collectors.groupingBy(Mentioned::speaker));
        List<Long> wanted = new ArrayList<>(loudest);
        bySpeaker.values().forEach(all -> all.stream().limit(ABOUT).forEach(one -> wanted.add(one.actor())));
        Map<Long, Actor> actors = SqlActors.actors(handle, wanted);
        return loudest.stream()
                .map(speaker -> new Speaker(
                        Objects.requireNonNull(actors.get(speaker)),
                        sum(stances.get(speaker)),
                        stances.getOrDefault(speaker, Map.of()),
                        bySpeaker.getOrDefault(speaker, List.of()).stream()
                                .limit(ABOUT)
                                .map(one -> new About(Objects.requireNonNull(actors.get(one.actor())), one.records()))
                                .toList()))
                .toList();
    }

    @Override
    public List<Meeting> meetings(RecordQuery query, int limit) {
        record Found(long first, long second, String type, long records) {}
        return asking(query, (handle, records) -> {
            List<Found> found = records.beside()
                    .add(
                            "SELECT one.actor AS first_actor, other.actor AS second_actor, x.type, count(*) AS n FROM (SELECT r.id, r.type"
                                    + records.counted()
                                    + ") x JOIN participation one ON one.record = x.id AND one.role = 'a'"
                                    + " JOIN participation other ON other.record = x.id AND other.role = 'a'"
                                    + " AND other.actor > one.actor GROUP BY one.actor, other.actor, x.type"
                                    + " ORDER BY n DESC, one.actor, other.actor, x.type LIMIT " + limit)
                    .query(handle)
                    .map((row, context) -> new Found(
                            row.getLong("first_actor"),
                            row.getLong("second_actor"),
                            Columns.text(row, "type"),
                            row.getLong("n")))
                    .list();
            List<Long> ids = new ArrayList<>();
            found.forEach(one -> ids.addAll(List.of(one.first(), one.second())));
            Map<Long, Actor> actors = SqlActors.actors(handle, ids);
            return found.stream()
                    .map(one -> new Meeting(
                            Objects.requireNonNull(actors.get(one.first())),
                            Objects.requireNonNull(actors.get(one.second())),
                            EventualityType.valueOf(one.type()),
                            one.records()))
                    .toList();
        });
    }

    @Override
    public Page<StoredRecord> waiting(RecordQuery query, @Nullable String coder, PageRequest page) {
        String waits = coder == null ? "NOT EXISTS (" + Decisions.STANDING + ")" : Decisions.ONE_OTHER;
        WaitingCursor after = WaitingCursor.parse(page.cursor());
        return asking(query, (handle, records) -> {
            Sql sql = records.beside();
            String beyond = after == null
                    ? ""
                    : " AND (r.score > " + after.score() + " OR (r.score = " + after.score() + " AND r.id > "
                            + after.id() + "))";
            sql.add("SELECT r.id, r.score" + records.counted() + " AND " + waits + beyond
                    + " ORDER BY r.score, r.id LIMIT " + (page.limit() + 1));
            List<WaitingCursor> found = (coder == null
                            ? sql.query(handle)
                            : sql.query(handle).bind("coder", coder))
                    .map((row, context) -> new WaitingCursor(row.getDouble("score"), row.getLong("id")))
                    .list();
            boolean isMore = found.size() > page.limit();
            List<WaitingCursor> shown = isMore ? found.subList(0, page.limit()) : found;
            List<StoredRecord> loaded = new RecordLoader(handle, Heads.of(handle, query.asOf()))
                    .load(shown.stream().map(WaitingCursor::id).toList());
            return new Page<>(loaded, isMore ? shown.get(shown.size() - 1).toString() : null);
        });
    }

    @Override
    public Map<RecordId, List<Review.Decision>> decisions(Collection<RecordId> records, AsOf asOf) {
        if (records.isEmpty()) {
            return Map.of();
        }
        Map<RecordId, List<Review.Decision>> decisions = new HashMap<>();
        database.read(handle -> {
            for (Review.Decision decision : Decisions.about(handle, Set.copyOf(records), Heads.of(handle, asOf))) {
                RecordId record = RecordId.parse(decision.target().substring("record ".length()));
                decisions.computeIfAbsent(record, key -> new ArrayList<>()).add(decision);
            }
            return true;
        });
        return decisions;
    }
}
