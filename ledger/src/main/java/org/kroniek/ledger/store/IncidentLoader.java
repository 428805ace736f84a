package org.kroniek.ledger.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.Incidents.Assessment;
import org.kroniek.ledger.Incidents.Dispute;
import org.kroniek.ledger.Incidents.Incident;
import org.kroniek.ledger.Incidents.Member;
import org.kroniek.ledger.StoredRecord;

/** Loads incidents with their members, assessment and disputes, as they were known. */
final class IncidentLoader {
    private record Joined(long incident, long record, double score, String explanation, String by, Instant joined) {}

    private final Handle handle;
    private final long head;

    IncidentLoader(Handle handle, long head) {
        this.handle = handle;
        this.head = head;
    }

    /** The incidents with these numbers that have members, in this order. */
    List<Incident> load(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Joined> joined = handle.createQuery(
                        "SELECT m.*, e.recorded FROM membership m JOIN entry e ON e.id = m.entry"
                                + " WHERE m.incident IN (" + Sql.numbers(ids) + ") AND " + IncidentSql.latest(head)
                                + " ORDER BY m.incident, m.record")
                .map((row, context) -> new Joined(
                        row.getLong("incident"),
                        row.getLong("record"),
                        row.getDouble("score"),
                        Columns.text(row, "explanation"),
                        Columns.text(row, "recorder"),
                        Moments.instant(row.getLong("recorded"))))
                .list();
        List<Long> records = joined.stream().map(Joined::record).toList();
        Map<Long, StoredRecord> loaded = new HashMap<>();
        List<StoredRecord> found = new RecordLoader(handle, head).load(records);
        for (int i = 0; i < found.size(); i++) {
            loaded.put(records.get(i), found.get(i));
        }
        Map<Long, List<Member>> members = new HashMap<>();
        for (Joined one : joined) {
            StoredRecord record = Objects.requireNonNull(loaded.get(one.record()));
            members.computeIfAbsent(one.incident(), id -> new ArrayList<>())
                    .add(new Member(record, one.score(), one.explanation(), one.by(), one.joined()));
        }
        Map<Long, Assessment> assessments = assessments(ids);
        return ids.stream()
                .distinct()
                .filter(members::containsKey)
                .map(id -> incident(id, members.getOrDefault(id, List.of()), assessments))
                .toList();
    }

    private static Incident incident(long id, List<Member> members, Map<Long, Assessment> assessments) {
        Instant first =
                members.stream().map(Member::joined).min(Instant::compareTo).orElse(Instant.EPOCH);
        return new Incident(id, members, assessments.get(id), first);
    }

    private Map<Long, Assessment> assessments(List<Long> ids) {
        Map<Long, List<Dispute>> disputes = new HashMap<>();
        handle.createQuery(
                        "SELECT d.* FROM dispute d JOIN assessment s ON s.incident = d.incident AND s.entry = d.entry"
                                + " WHERE d.incident IN (" + Sql.numbers(ids) + ") AND "
                                + IncidentSql.latestAssessment(head)
                                + " ORDER BY d.incident, d.ordinal")
                .map((row, context) -> disputes.computeIfAbsent(row.getLong("incident"), id -> new ArrayList<>())
                        .add(new Dispute(
                                Columns.text(row, "kind"),
                                Columns.text(row, "summary"),
                                Json.sides(Columns.text(row, "sides")))))
                .list();
        Map<Long, Assessment> assessments = new HashMap<>();
        handle.createQuery("SELECT s.* FROM assessment s WHERE s.incident IN (" + Sql.numbers(ids) + ") AND "
                        + IncidentSql.latestAssessment(head))
                .map((row, context) -> assessments.put(
                        row.getLong("incident"),
                        new Assessment(
                                Columns.text(row, "grade"),
                                Columns.text(row, "because"),
                                Columns.text(row, "title"),
                                Moments.date(Columns.integer(row, "day_from")),
                                Moments.date(Columns.integer(row, "day_to")),
                                row.getInt("origins"),
                                Columns.text(row, "details"),
                                disputes.getOrDefault(row.getLong("incident"), List.of()))))
                .list();
        return assessments;
    }
}
