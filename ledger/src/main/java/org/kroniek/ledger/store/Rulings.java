package org.kroniek.ledger.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.incident.Ruling;

/** What people decided about incidents, as the rules take it; read once for many readings. */
final class Rulings {
    private record Moved(long entry, String kind, long from, long to) {}

    private record Held(Ruling ruling, Set<String> concerned) {}

    private final List<Held> all = new ArrayList<>();

    /** Reads the merges and splits that still hold, the oldest first. */
    Rulings(Handle handle) {
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
            Set<String> moved = members(handle, decision.to(), decision.entry());
            Set<String> rest = members(handle, decision.from(), decision.entry());
            Set<String> concerned = new HashSet<>(moved);
            concerned.addAll(rest);
            rest.removeAll(moved);
            all.add(new Held(
                    decision.kind().equals("merge") ? new Ruling.Merge(moved) : new Ruling.Split(moved, rest),
                    concerned));
        }
    }

    /** Those that concern any of these records, the oldest first. */
    List<Ruling> of(Set<RecordId> records) {
        return all.stream()
                .filter(held -> records.stream().map(RecordId::toString).anyMatch(held.concerned()::contains))
                .map(Held::ruling)
                .toList();
    }

    private static long number(String target) {
        return Long.parseLong(target.substring(target.indexOf(' ') + 1));
    }

    private static Set<String> members(Handle handle, long incident, long head) {
        return new TreeSet<>(handle.createQuery(
                        "SELECT r.reading, r.ident FROM membership m JOIN record r ON r.id = m.record"
                                + " WHERE m.incident = " + incident + " AND " + IncidentSql.latest(head))
                .map((row, context) -> new RecordId(row.getLong("reading"), Columns.text(row, "ident")).toString())
                .list());
    }
}
