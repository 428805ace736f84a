package org.kroniek.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.incident.IncidentJoiner;
import org.kroniek.ledger.incident.Join;
import org.kroniek.ledger.incident.Joined;
import org.kroniek.ledger.incident.Ruling;
import org.kroniek.ledger.incident.Witness;

/**
 * Joins the records of new readings into incidents, one reading a transaction and in the order of recording: so the outcome does
 * not depend on how they were added, and a program that is killed goes on where it was.
 */
final class Joining {
    private final Database database;
    private final IncidentJoiner joiner;
    private final Testimony testimony = new Testimony();

    Joining(Database database, IncidentJoiner joiner) {
        this.database = database;
        this.joiner = joiner;
    }

    /** Judges the next reading; empty if there is none. Gives the number of records that were joined or moved. */
    Optional<Integer> next() {
        Optional<Long> waiting = database.read(Joining::waiting);
        return waiting.isEmpty() ? Optional.empty() : database.write(Change.of("join"), this::judge);
    }

    private static Optional<Long> waiting(Handle handle) {
        return handle.createQuery("SELECT id FROM reading WHERE id > (SELECT coalesce(max(reading), 0) FROM judged)"
                        + " ORDER BY id LIMIT 1")
                .mapTo(Long.class)
                .findOne();
    }

    private Optional<Integer> judge(Entry entry) {
        Handle handle = entry.handle();
        // Another process may have been quicker: ask again, now that nobody else writes.
        Optional<Long> waiting = waiting(handle);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        long reading = waiting.get();
        handle.execute("INSERT INTO judged (entry, reading) VALUES (?, ?)", entry.id(), reading);
        Set<Long> changed = new TreeSet<>(bereft(handle, reading));
        int joined = join(entry, fresh(handle, reading), changed);
        Assessing assessing = new Assessing(entry, testimony);
        changed.forEach(assessing::assess);
        return Optional.of(joined);
    }

    /** Incidents that lose members because the reading supersedes an older one. */
    private static List<Long> bereft(Handle handle, long reading) {
        return handle.createQuery("SELECT DISTINCT m.incident FROM reading n JOIN reading o ON o.article = n.article"
                        + " AND o.id < n.id JOIN record r ON r.reading = o.id JOIN membership m ON m.record = r.id"
                        + " WHERE n.id = :reading AND m.incident IS NOT NULL")
                .bind("reading", reading)
                .mapTo(Long.class)
                .list();
    }

    /** The witnesses of a reading whose records hold. */
    private List<Witness> fresh(Handle handle, long reading) {
        Map<String, Witness> all = testimony.ofReading(handle, reading);
        List<Witness> fresh = new ArrayList<>();
        for (RecordRow row : new RowReader(handle).current("r.reading = " + reading)) {
            Witness witness = all.get(reading + "." + row.key().ident());
            if (witness != null && joiner.isJoinable(witness)) {
                fresh.add(witness);
                try (Inserts inserts = new Inserts(handle.getConnection())) {
                    for (String key : joiner.keys(witness)) {
                        inserts.add(
                                "INSERT INTO incident_key (word, record) VALUES (?, ?)",
                                key,
                                row.key().id());
                    }
                    inserts.flush();
                }
            }
        }
        return fresh;
    }

    private int join(Entry entry, List<Witness> fresh, Set<Long> changed) {
        if (fresh.isEmpty()) {
            return 0;
        }
        Handle handle = entry.handle();
        Set<String> lookups = new LinkedHashSet<>();
        fresh.forEach(witness -> lookups.addAll(joiner.lookups(witness)));
        Map<RecordId, Long> members = members(handle, entry.id(), incidents(handle, entry.id(), lookups));
        List<Joined> known = new ArrayList<>();
        members.forEach((record, incident) ->
                testimony.of(handle, List.of(record)).forEach(witness -> known.add(new Joined(witness, incident))));
        List<Join> joins = joiner.join(fresh, known, Rulings.of(handle, members.keySet()));
        Map<Long, Long> made = new HashMap<>();
        for (Join join : joins) {
            apply(entry, join, members, made, changed);
        }
        return joins.size();
    }

    private static void apply(
            Entry entry, Join join, Map<RecordId, Long> members, Map<Long, Long> made, Set<Long> changed) {
        RecordId id = RecordId.parse(join.witness());
        long record = new RowReader(entry.handle())
                .current(id)
                .orElseThrow(() -> SqlReview.noSuchRecord(id))
                .key()
                .id();
        long incident = join.incident() > 0
                ? join.incident()
                : made.computeIfAbsent(join.incident(), key -> IncidentSql.newIncident(entry));
        IncidentSql.member(entry, record, incident, join.score(), join.explanation());
        Long before = members.get(id);
        if (before != null) {
            changed.add(before);
        }
        changed.add(incident);
    }

    private static List<Long> incidents(Handle handle, long head, Set<String> lookups) {
        if (lookups.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        "SELECT DISTINCT m.incident FROM incident_key k JOIN membership m ON m.record = k.record"
                                + " WHERE k.word IN (<words>) AND m.incident IS NOT NULL AND "
                                + IncidentSql.latest(head)
                                + " ORDER BY 1")
                .bindList("words", List.copyOf(lookups))
                .mapTo(Long.class)
                .list();
    }

    private static Map<RecordId, Long> members(Handle handle, long head, List<Long> incidents) {
        Map<RecordId, Long> members = new LinkedHashMap<>();
        handle.createQuery("SELECT r.reading, r.ident, m.incident FROM membership m JOIN record r ON r.id = m.record"
                        + " WHERE m.incident IN (" + Sql.numbers(incidents) + ") AND " + IncidentSql.latest(head)
                        + " ORDER BY r.id")
                .map((row, context) -> members.put(
                        new RecordId(row.getLong("reading"), Columns.text(row, "ident")), row.getLong("incident")))
                .list();
        return members;
    }

    /** What people decided, as the rules take it. */
    private static final class Rulings {
        private Rulings() {}

        private record Moved(long entry, String kind, long from, long to) {}

        static List<Ruling> of(Handle handle, Set<RecordId> records) {
            List<Ruling> rulings = new ArrayList<>();
            List<Moved> decisions = handle.createQuery("SELECT d.entry, d.kind, d.target, d.value_after FROM decision d"
                            + " WHERE d.kind IN ('merge', 'split') AND NOT EXISTS (SELECT 1 FROM decision u"
                            + " WHERE u.undoes = d.id) ORDER BY d.id")
                    .map((row, context) -> new Moved(
                            row.getLong("entry"),
                            Columns.text(row, "kind"),
                            number(Columns.text(row, "target")),
                            number(Columns.text(row, "value_after"))))
                    .list();
            for (Moved decision : decisions) {
                Set<String> moved = ids(members(handle, decision.entry(), List.of(decision.to()))
                        .keySet());
                Set<String> rest = ids(members(handle, decision.entry(), List.of(decision.from()))
                        .keySet());
                boolean concerns = records.stream()
                        .map(RecordId::toString)
                        .anyMatch(id -> moved.contains(id) || rest.contains(id));
                if (concerns && decision.kind().equals("merge")) {
                    rulings.add(new Ruling.Merge(moved));
                } else if (concerns) {
                    rest.removeAll(moved);
                    rulings.add(new Ruling.Split(moved, rest));
                }
            }
            return rulings;
        }

        private static long number(String target) {
            return Long.parseLong(target.substring(target.indexOf(' ') + 1));
        }

        private static Set<String> ids(Set<RecordId> records) {
            Set<String> ids = new TreeSet<>();
            records.forEach(record -> ids.add(record.toString()));
            return ids;
        }
    }
}
