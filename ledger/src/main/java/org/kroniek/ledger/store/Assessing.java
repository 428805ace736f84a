package org.kroniek.ledger.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kroniek.ledger.Incidents.Assessment;
import org.kroniek.ledger.Incidents.Dispute;
import org.kroniek.ledger.Incidents.Side;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.incident.Corroboration;
import org.kroniek.ledger.incident.Corroborator;
import org.kroniek.ledger.incident.Witness;

/** Works out what follows from the members of incidents and records it, within one transaction. */
final class Assessing {
    /** Members that an assessment looks at, the latest: only claims on one place or pair over many years have more. */
    private static final int MOST = 500;

    private final Entry entry;
    private final Testimony testimony;

    Assessing(Entry entry, Testimony testimony) {
        this.entry = entry;
        this.testimony = testimony;
    }

    /** Assesses an incident anew; one without members is left as it was. */
    void assess(long incident) {
        List<RecordId> members = entry.handle()
                .createQuery("SELECT r.reading, r.ident FROM (SELECT m.record FROM membership m WHERE m.incident = "
                        + incident
                        + " AND " + IncidentSql.latest(entry.id()) + " ORDER BY m.record DESC LIMIT " + MOST
                        + ") m JOIN record r ON r.id = m.record ORDER BY r.id")
                .map((row, context) -> new RecordId(row.getLong(1), Columns.text(row, "ident")))
                .list();
        List<Witness> witnesses = testimony.of(entry.handle(), members);
        if (!witnesses.isEmpty()) {
            SqlIncidents.assess(entry, incident, assessment(Corroborator.of(witnesses)));
        }
    }

    private static Assessment assessment(Corroboration found) {
        List<Dispute> disputes = new ArrayList<>();
        for (Corroboration.Dispute dispute : found.disputes()) {
            List<Side> sides = dispute.sides().stream()
                    .map(side -> new Side(side.source(), RecordId.parse(side.witness()), side.claim(), side.words()))
                    .toList();
            disputes.add(new Dispute(dispute.kind().code(), dispute.summary(), sides));
        }
        return new Assessment(
                found.grade().code(),
                found.because(),
                found.title(),
                found.from(),
                found.to(),
                found.origins().size(),
                details(found),
                disputes);
    }

    private static String details(Corroboration found) {
        ObjectNode details = Json.object();
        ArrayNode origins = details.putArray("origins");
        for (Corroboration.Telling origin : found.origins()) {
            ArrayNode records = origins.addObject()
                    .put("name", origin.name())
                    .put("firm", origin.isFirm())
                    .putArray("records");
            origin.witnesses().forEach(records::add);
        }
        ArrayNode denials = details.putArray("denials");
        for (Corroboration.Denial denial : found.denials()) {
            denials.addObject()
                    .put("source", denial.source())
                    .put("record", denial.witness())
                    .put("words", denial.words());
        }
        ArrayNode numbers = details.putArray("numbers");
        for (Corroboration.Tally tally : found.numbers()) {
            numbers.addObject()
                    .put("what", tally.what().name().toLowerCase(Locale.ROOT))
                    .put("source", tally.source())
                    .put("low", tally.low())
                    .put("high", tally.high());
        }
        return details.toString();
    }
}
