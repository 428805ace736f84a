package org.kroniek.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.incident.IncidentJoiner;
import org.kroniek.ledger.incident.Join;
import org.kroniek.ledger.incident.Joined;
import org.kroniek.ledger.incident.Witness;

/**
 * Joins the records of new readings into incidents in the order of recording, some readings a transaction: so the outcome does not
 * depend on how they were added, and a program that is killed goes on where it was.
 */
final class Joining {
    /** Readings judged in one transaction; what they change is assessed at its end. */
    private static final int BATCH = 50;
    /** Records looked at of those that share a key, and of those of one incident: the latest. */
    private static final int LATEST = 100;

    private final Database database;
    private final IncidentJoiner joiner;
    private final Testimony testimony = new Testimony();

    Joining(Database database, IncidentJoiner joiner) {
        this.database = database;
        this.joiner = joiner;
    }

    /** Judges the next readings; empty if there are none. Gives for each the number of records that were joined or moved. */
    List<Integer> next() {
        List<Long> waiting = database.read(Joining::waiting);
        return waiting.isEmpty() ? List.of() : database.write(Change.of("join"), this::judge);
    }

    private static List<Long> waiting(Handle handle) {
        return handle.createQuery("SELECT id FROM reading WHERE id > (SELECT coalesce(max(reading), 0) FROM judged)"
                        + " ORDER BY id LIMIT " + BATCH)
                .mapTo(Long.class)
                .list();
    }

    private List<Integer> judge(Entry entry) {
        // Another process may have been quicker: ask again, now that nobody else writes.
        List<Long> waiting = waiting(entry.handle());
        if (waiting.isEmpty()) {
            return List.of();
        }
        long last = waiting.get(waiting.size() - 1);
        entry.handle().execute("INSERT INTO judged (entry, reading) VALUES (?, ?)", entry.id(), last);
        Set<Long> changed = new TreeSet<>();
        List<Integer> joined = new ArrayList<>();
        Rulings rulings = new Rulings(entry.handle());
        try (Inserts inserts = new Inserts(entry.handle().getConnection());
                KeyLookup found = new KeyLookup(entry, LATEST)) {
            for (long reading : waiting) {
                joined.add(new Judgement(entry, inserts, found, rulings, changed).of(reading));
            }
        }
        Assessing assessing = new Assessing(entry, testimony);
        changed.forEach(assessing::assess);
        return joined;
    }

    /** The judgement of one reading. */
    private final class Judgement {
        private final Entry entry;
        private final Handle handle;
        private final Inserts inserts;
        private final KeyLookup found;
        private final Rulings rulings;
        private final Set<Long> changed;
        private final Map<String, Long> numbers = new HashMap<>();
        private final Map<RecordId, Long> incidents = new LinkedHashMap<>();

        Judgement(Entry entry, Inserts inserts, KeyLookup found, Rulings rulings, Set<Long> changed) {
            this.entry = entry;
            this.handle = entry.handle();
            this.inserts = inserts;
            this.found = found;
            this.rulings = rulings;
            this.changed = changed;
        }

        int of(long reading) {
            changed.addAll(bereft(reading));
            List<Witness> fresh = fresh(reading);
            if (fresh.isEmpty()) {
                return 0;
            }
            Set<String> lookups = new LinkedHashSet<>();
            fresh.forEach(witness -> lookups.addAll(joiner.lookups(witness)));
            members(found.of(lookups));
            List<Joined> known = new ArrayList<>();
            for (Witness witness : testimony.of(handle, List.copyOf(incidents.keySet()))) {
                known.add(new Joined(witness, incidents.getOrDefault(RecordId.parse(witness.id()), 0L)));
            }
            List<Join> joins = joiner.join(fresh, known, rulings.of(incidents.keySet()));
            Map<Long, Long> made = new HashMap<>();
            joins.forEach(join -> apply(join, made));
            inserts.flush();
            return joins.size();
        }

        /** Incidents that lose members because the reading supersedes an older one. */
        private List<Long> bereft(long reading) {
            return handle.createQuery(
                            "SELECT DISTINCT m.incident FROM reading n JOIN reading o ON o.article = n.article"
                                    + " AND o.id < n.id JOIN record r ON r.reading = o.id JOIN membership m ON m.record = r.id"
                                    + " WHERE n.id = :reading AND m.incident IS NOT NULL")
                    .bind("reading", reading)
                    .mapTo(Long.class)
                    .list();
        }

        /** The witnesses of a reading whose records hold; from now on they are found by their keys. */
        private List<Witness> fresh(long reading) {
            Map<String, Long> holding = new LinkedHashMap<>();
            handle.createQuery("SELECT r.id, r.ident FROM record r WHERE r.reading = :reading AND NOT EXISTS"
                            + " (SELECT 1 FROM ended e WHERE e.record = r.id) ORDER BY r.id")
                    .bind("reading", reading)
                    .map((row, context) -> holding.put(reading + "." + row.getString("ident"), row.getLong("id")))
                    .list();
            Map<String, Witness> all = testimony.ofReading(handle, reading);
            List<Witness> fresh = new ArrayList<>();
            holding.forEach((id, record) -> {
                Witness witness = all.get(id);
                if (witness != null && joiner.isJoinable(witness)) {
                    fresh.add(witness);
                    numbers.put(id, record);
                    joiner.keys(witness)
                            .forEach(key ->
                                    inserts.add("INSERT INTO incident_key (word, record) VALUES (?, ?)", key, record));
                }
            });
            inserts.flush();
            return fresh;
        }

        /** Notes the latest members of each incident. */
        private void members(Set<Long> candidates) {
            if (candidates.isEmpty()) {
                return;
            }
            String members = candidates.stream()
                    .map(incident -> "SELECT * FROM (SELECT m.record, m.incident FROM membership m WHERE m.incident = "
                            + incident + " AND " + IncidentSql.latest(entry.id()) + " ORDER BY m.record DESC LIMIT "
                            + LATEST + ") m")
                    .collect(Collectors.joining(" UNION ALL "));
            handle.createQuery("SELECT r.id, r.reading, r.ident, m.incident FROM (" + members
                            + ") m JOIN record r ON r.id = m.record ORDER BY r.id")
                    .map((row, context) -> {
                        RecordId id = new RecordId(row.getLong("reading"), Columns.text(row, "ident"));
                        numbers.put(id.toString(), row.getLong("id"));
                        return incidents.put(id, row.getLong("incident"));
                    })
                    .list();
        }

        private void apply(Join join, Map<Long, Long> made) {
            long incident = join.incident() > 0
                    ? join.incident()
                    : made.computeIfAbsent(join.incident(), key -> IncidentSql.newIncident(entry));
            inserts.add(
                    IncidentSql.MEMBER,
                    numbers.get(join.witness()),
                    entry.id(),
                    incident,
                    join.score(),
                    join.explanation(),
                    entry.by());
            Long before = incidents.get(RecordId.parse(join.witness()));
            if (before != null) {
                changed.add(before);
            }
            changed.add(incident);
        }
    }
}
