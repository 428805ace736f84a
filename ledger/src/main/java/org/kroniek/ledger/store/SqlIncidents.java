package org.kroniek.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.Incidents;
import org.kroniek.ledger.LedgerException;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.incident.IncidentJoiner;

/** {@link Incidents} on tables. */
final class SqlIncidents implements Incidents {
    private final Database database;

    SqlIncidents(Database database) {
        this.database = database;
    }

    @Override
    public Page<Incident> find(Query query, PageRequest page) {
        return find(query, Set.of(), page);
    }

    private Page<Incident> find(Query query, Set<String> kinds, PageRequest page) {
        int hash = Cursor.hash(query, kinds);
        Cursor cursor = Cursor.parse(page.cursor(), hash);
        return database.read(handle -> {
            long head = cursor == null ? Heads.of(handle, query.records().asOf()) : cursor.head();
            List<RecordSql.Position> found = positions(handle, query, kinds, head, cursor, page.limit() + 1);
            boolean isMore = found.size() > page.limit();
            List<RecordSql.Position> shown = isMore ? found.subList(0, page.limit()) : found;
            RecordSql.Position last = isMore ? shown.get(shown.size() - 1) : null;
            List<Incident> incidents = new IncidentLoader(handle, head)
                    .load(shown.stream().map(RecordSql.Position::id).toList());
            return new Page<>(
                    incidents, last == null ? null : new Cursor(head, last.began(), last.id(), hash).toString());
        });
    }

    private List<RecordSql.Position> positions(
            Handle handle, Query query, Set<String> kinds, long head, @Nullable Cursor after, int limit) {
        RecordSql records = new RecordSql(handle, database.dialect(), query.records(), head);
        Sql sql = records.beside();
        sql.add("SELECT s.began, s.incident AS id FROM assessment s WHERE " + IncidentSql.latestAssessment(head));
        // An incident that was merged away has no members left.
        sql.add(" AND EXISTS (SELECT 1 FROM membership m WHERE m.incident = s.incident AND " + IncidentSql.latest(head)
                + ")");
        boolean isAny = query.records().but().asOf(AsOf.NOW).build().equals(RecordQuery.ALL);
        if (!isAny) {
            sql.add(" AND s.incident IN (SELECT m.incident FROM membership m WHERE " + IncidentSql.latest(head)
                    + " AND m.record IN (SELECT r.id" + records.counted() + "))");
        }
        if (!query.grades().isEmpty()) {
            sql.add(" AND s.grade IN ("
                    + sql.list(query.grades().stream().sorted().toList()) + ")");
        }
        if (query.leastOrigins() > 0) {
            sql.add(" AND s.origins >= " + query.leastOrigins());
        }
        if (query.isDisputed()) {
            String kind = kinds.isEmpty()
                    ? ""
                    : " AND d.kind IN (" + sql.list(kinds.stream().sorted().toList()) + ")";
            sql.add(" AND EXISTS (SELECT 1 FROM dispute d WHERE d.incident = s.incident AND d.entry = s.entry" + kind
                    + ")");
        }
        if (after != null) {
            sql.add(" AND (s.began, s.incident) < (" + after.began() + ", " + after.id() + ")");
        }
        sql.add(" ORDER BY s.began DESC, s.incident DESC LIMIT " + limit);
        return sql.query(handle)
                .map((row, context) -> new RecordSql.Position(row.getInt("began"), row.getLong("id")))
                .list();
    }

    @Override
    public Optional<Incident> get(long id, AsOf asOf) {
        return database.read(handle -> {
            long head = Heads.of(handle, asOf);
            long present = IncidentSql.mergedInto(handle, id, head);
            return new IncidentLoader(handle, head)
                    .load(List.of(present)).stream().findFirst();
        });
    }

    @Override
    public Page<DisputeOf> disputes(Query query, Set<String> kinds, PageRequest page) {
        Query disputed = new Query(query.records(), query.grades(), query.leastOrigins(), true);
        Page<Incident> incidents = find(disputed, kinds, page);
        List<DisputeOf> disputes = new ArrayList<>();
        for (Incident incident : incidents.items()) {
            Assessment assessment = incident.assessment();
            if (assessment != null) {
                assessment.disputes().stream()
                        .filter(dispute -> kinds.isEmpty() || kinds.contains(dispute.kind()))
                        .map(dispute -> new DisputeOf(incident.id(), assessment.title(), dispute, incident.recorded()))
                        .forEach(disputes::add);
            }
        }
        return new Page<>(disputes, incidents.next());
    }

    @Override
    public void joinNew(IntConsumer progress) {
        Joining joining = new Joining(database, IncidentJoiner.shipped());
        for (List<Integer> joined = joining.next(); !joined.isEmpty(); joined = joining.next()) {
            joined.forEach(progress::accept);
        }
    }

    @Override
    public List<Long> join(List<Join> joins) {
        return database.write(Change.of("join"), entry -> {
            Map<Long, Long> shared = new HashMap<>();
            List<Long> incidents = new ArrayList<>();
            for (Join join : joins) {
                incidents.add(join(entry, join, shared));
            }
            return incidents;
        });
    }

    private static long join(Entry entry, Join join, Map<Long, Long> shared) {
        RecordRow row = new RowReader(entry.handle())
                .current(join.record())
                .orElseThrow(() -> SqlReview.noSuchRecord(join.record()));
        long incident = join.incident();
        if (incident < 0) {
            incident = shared.computeIfAbsent(incident, key -> IncidentSql.newIncident(entry));
        } else if (incident == 0) {
            incident = IncidentSql.newIncident(entry);
        } else {
            requireIncident(entry.handle(), incident);
        }
        IncidentSql.member(entry, row.key().id(), incident, join.score(), join.explanation());
        return incident;
    }

    private static void requireIncident(Handle handle, long incident) {
        if (!IncidentSql.exists(handle, incident)) {
            throw new LedgerException(
                    "no-such-incident", "incident " + incident + ": the ledger has none with this number");
        }
    }

    @Override
    public void assess(List<Assessed> assessments) {
        database.write(Change.of("assess"), entry -> {
            for (Assessed one : assessments) {
                requireIncident(entry.handle(), one.incident());
                assess(entry, one.incident(), one.assessment());
            }
            return true;
        });
    }

    static void assess(Entry entry, long incident, Assessment assessment) {
        Integer from = Moments.day(assessment.from());
        Integer to = Moments.day(assessment.to());
        Integer began = from != null ? from : to;
        entry.handle()
                .execute(
                        "INSERT INTO assessment (incident, entry, grade, because, title, began, day_from, day_to, origins,"
                                + " details) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        incident,
                        entry.id(),
                        assessment.grade(),
                        assessment.because(),
                        assessment.title(),
                        began == null ? Moments.UNDATED : began,
                        from,
                        to,
                        assessment.origins(),
                        assessment.details());
        int ordinal = 0;
        for (Dispute dispute : assessment.disputes()) {
            entry.handle()
                    .execute(
                            "INSERT INTO dispute (incident, entry, ordinal, kind, summary, sides) VALUES (?, ?, ?, ?, ?, ?)",
                            incident,
                            entry.id(),
                            ordinal++,
                            dispute.kind(),
                            dispute.summary(),
                            Json.sides(dispute.sides()));
        }
    }
}
