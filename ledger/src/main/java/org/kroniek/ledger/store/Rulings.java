package org.kroniek.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.incident.Ruling;

/** What people decided about incidents, as the rules take it. */
final class Rulings {
    private record Moved(long entry, String kind, long from, long to) {}

    private Rulings() {}

    /** Merges and splits that concern any of these records and still hold, the oldest first. */
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
            Set<String> moved = members(handle, decision.to(), decision.entry());
            Set<String> rest = members(handle, decision.from(), decision.entry());
            boolean concerns =
                    records.stream().map(RecordId::toString).anyMatch(id -> moved.contains(id) || rest.contains(id));
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

    private static Set<String> members(Handle handle, long incident, long head) {
        return new TreeSet<>(handle.createQuery(
                        "SELECT r.reading, r.ident FROM membership m JOIN record r ON r.id = m.record"
                                + " WHERE m.incident = " + incident + " AND " + IncidentSql.latest(head))
                .map((row, context) -> new RecordId(row.getLong("reading"), Columns.text(row, "ident")).toString())
                .list());
    }
}
