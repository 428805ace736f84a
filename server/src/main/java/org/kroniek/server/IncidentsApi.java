package org.kroniek.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.Incidents;
import org.kroniek.ledger.Incidents.Incident;
import org.kroniek.ledger.Incidents.Member;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.ledger.incident.Grade;

/** What many articles tell of one occurrence, and where they contradict each other. */
final class IncidentsApi {
    private static final Set<String> FILTERS = Set.of(
            "q", "involving", "type", "place", "country", "box", "from", "to", "grade", "asOf", "limit", "cursor");
    private static final Set<String> DISPUTE_FILTERS = Set.of("involving", "from", "to", "asOf", "limit", "cursor");
    private static final List<String> GRADES =
            Stream.of(Grade.values()).map(Grade::code).toList();

    private final Ledger ledger;
    private final Answers answers;
    private final RecordRows rows;

    IncidentsApi(Ledger ledger, Answers answers) {
        this.ledger = ledger;
        this.answers = answers;
        this.rows = new RecordRows(ledger);
    }

    void list(Context context) {
        Filters filters = new Filters(context, FILTERS);
        String grade = filters.choice("grade", GRADES, "");
        Incidents.Query query =
                new Incidents.Query(filters.records(), grade.isEmpty() ? Set.of() : Set.of(grade), 0, false);
        PageRequest request = filters.page();
        answers.ledger(context, () -> {
            Page<Incident> page = ledger.incidents().find(query, request);
            return new Listing<>(page.items().stream().map(IncidentRow::of).toList(), page.next());
        });
    }

    void disputes(Context context) {
        Filters filters = new Filters(context, DISPUTE_FILTERS);
        Incidents.Query query = new Incidents.Query(filters.records(), Set.of(), 0, true);
        PageRequest request = filters.page();
        answers.ledger(context, () -> {
            Page<Incidents.DisputeOf> page = ledger.incidents().disputes(query, Set.of(), request);
            return new Listing<>(
                    page.items().stream().map(IncidentDetail.DisputeRow::of).toList(), page.next());
        });
    }

    void one(Context context) {
        AsOf asOf = new Filters(context, Set.of("asOf")).asOf();
        long id = id(context.pathParam("incident"));
        answers.ledger(context, () -> {
            Incident incident = ledger.incidents()
                    .get(id, asOf)
                    .orElseThrow(() -> Problem.notFound("incident", String.valueOf(id)));
            List<StoredRecord> members =
                    incident.members().stream().map(Member::record).toList();
            return IncidentDetail.of(incident, rows.of(members, asOf), decisions(members, asOf));
        });
    }

    /** The number written so; what cannot be a number cannot be found. */
    static long id(String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw Problem.notFound("incident", text);
        }
        return Long.parseLong(text);
    }

    private List<DecisionRow> decisions(List<StoredRecord> members, AsOf asOf) {
        return ledger.survey().decisions(members.stream().map(StoredRecord::id).toList(), asOf).values().stream()
                .flatMap(List::stream)
                .sorted((one, other) -> Long.compare(other.number(), one.number()))
                .map(DecisionRow::of)
                .toList();
    }
}
