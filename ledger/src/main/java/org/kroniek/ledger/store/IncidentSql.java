package org.kroniek.ledger.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Statements on incidents that several classes need. */
final class IncidentSql {
    /** A row of membership; a record that moves twice within an entry belongs to where it went last. */
    static final String MEMBER = "INSERT INTO membership (record, entry, incident, score, explanation, recorder)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (record, entry) DO UPDATE SET incident = excluded.incident,"
            + " score = excluded.score, explanation = excluded.explanation";

    private IncidentSql() {}

    /** A query for the numbers of the records that are members of an incident. */
    static String members(long incident, long head) {
        return "SELECT m.record FROM membership m WHERE m.incident = " + incident + " AND " + latest(head);
    }

    /** The condition that {@code m} is the row of {@code membership} that held. */
    static String latest(long head) {
        return "m.entry <= " + head
                + " AND NOT EXISTS (SELECT 1 FROM membership n WHERE n.record = m.record AND n.entry > m.entry AND n.entry <= "
                + head + ") AND NOT EXISTS (SELECT 1 FROM ended e WHERE e.record = m.record AND e.entry <= " + head
                + ")";
    }

    /** The condition that {@code s} is the row of {@code assessment} that held. */
    static String latestAssessment(long head) {
        return "s.entry <= " + head + " AND NOT EXISTS (SELECT 1 FROM assessment n WHERE n.incident = s.incident"
                + " AND n.entry > s.entry AND n.entry <= " + head + ")";
    }

    static boolean exists(Handle handle, long incident) {
        return handle.createQuery("SELECT count(*) FROM incident WHERE id = :id")
                        .bind("id", incident)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    static long newIncident(Entry entry) {
        long id = entry.next("incident");
        entry.handle().execute("INSERT INTO incident (id, entry) VALUES (?, ?)", id, entry.id());
        return id;
    }

    /** From this entry on, the record belongs to the incident; to none where that is null. */
    static void member(Entry entry, long record, @Nullable Long incident, double score, String explanation) {
        entry.handle().execute(MEMBER, record, entry.id(), incident, score, explanation, entry.by());
    }

    /** The incident that this one is part of now: itself, or what it was merged into. */
    static long mergedInto(Handle handle, long incident, long head) {
        Set<Long> seen = new HashSet<>();
        long present = incident;
        while (seen.add(present)) {
            Optional<String> into = handle.createQuery("SELECT d.value_after FROM decision d WHERE d.kind = 'merge'"
                            + " AND d.target = :target AND d.entry <= :head AND NOT EXISTS (SELECT 1 FROM decision u"
                            + " WHERE u.undoes = d.id AND u.entry <= :head) ORDER BY d.id DESC LIMIT 1")
                    .bind("target", "incident " + present)
                    .bind("head", head)
                    .mapTo(String.class)
                    .findOne();
            if (into.isEmpty()) {
                break;
            }
            present = Long.parseLong(into.get().substring("incident ".length()));
        }
        return present;
    }
}
