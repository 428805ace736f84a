package org.kroniek.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.exports.gold.GoldArchive;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.Review;
import org.kroniek.ledger.Review.Act;
import org.kroniek.ledger.StoredRecord;

/** What people decide. */
final class ReviewApi {
    private static final Set<String> QUEUE =
            Set.of("coder", "involving", "type", "country", "from", "to", "limit", "cursor");
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_RECORDS = 200;

    private final Ledger ledger;
    private final Gate gate;
    private final Answers answers;
    private final RecordRows rows;

    /** The body of a decision. */
    record NewDecision(
            @Nullable String action,
            @Nullable String record,
            @Nullable List<String> incidents,
            @Nullable List<String> records,
            @Nullable ObjectNode fields,
            @Nullable String reason) {}

    /** The body of an undo. */
    record Undo(@Nullable String reason) {}

    ReviewApi(Ledger ledger, Gate gate, Answers answers) {
        this.ledger = ledger;
        this.gate = gate;
        this.answers = answers;
        this.rows = new RecordRows(ledger);
    }

    void queue(Context context) {
        Filters filters = new Filters(context, QUEUE);
        User user = gate.require(context, Role.READER);
        boolean isSecond =
                filters.choice("coder", List.of("any", "second"), "any").equals("second");
        RecordQuery query = filters.records();
        PageRequest request = filters.page();
        answers.ledger(context, user.name(), () -> {
            Page<StoredRecord> page = ledger.survey().waiting(query, isSecond ? user.name() : null, request);
            // A second coder must not see what the first one made of it.
            List<RecordRow> items =
                    isSecond ? page.items().stream().map(this::asRead).toList() : rows.of(page.items(), query.asOf());
            return new Listing<>(items, page.next());
        });
    }

    private RecordRow asRead(StoredRecord record) {
        StoredRecord first = ledger.records().versions(record.id()).stream()
                .filter(version -> version.version() == 1)
                .findFirst()
                .orElse(record);
        return RecordRow.of(first, List.of());
    }

    void decisions(Context context) {
        Filters filters = new Filters(context, Set.of("record", "limit", "cursor"));
        String record = filters.text("record");
        PageRequest request = filters.page();
        answers.ledger(context, () -> {
            if (record != null) {
                List<Review.Decision> about = ledger.review().about(RecordsApi.id(record), RecordQuery.ALL.asOf());
                return new Listing<>(
                        about.stream()
                                .sorted((one, other) -> Long.compare(other.number(), one.number()))
                                .map(DecisionRow::of)
                                .toList(),
                        null);
            }
            Page<Review.Decision> page = ledger.review().decisions(RecordQuery.ALL.asOf(), request);
            return new Listing<>(page.items().stream().map(DecisionRow::of).toList(), page.next());
        });
    }

    void decide(Context context) {
        User user = gate.require(context, Role.REVIEWER);
        NewDecision body = Bodies.read(context, NewDecision.class);
        Bodies.limit("reason", body.reason(), LONGEST_REASON);
        String reason = Objects.requireNonNullElse(body.reason(), "");
        List<DecisionRow> made = new ArrayList<>();
        for (Act act : acts(body)) {
            made.add(DecisionRow.of(ledger.review().decide(act, user.name(), reason)));
        }
        Answers.fresh(context, new Listing.Whole<>(made));
        context.status(201);
    }

    private static List<Act> acts(NewDecision body) {
        return switch (Objects.requireNonNullElse(body.action(), "")) {
            case "accept" -> List.of(new Act.Accept(record(body)));
            case "reject" -> {
                requireReason(body);
                yield List.of(new Act.Reject(record(body)));
            }
            case "correct" -> Corrections.of(record(body), body.fields());
            case "merge" -> {
                requireReason(body);
                List<Long> incidents = incidents(body, 2);
                yield List.of(new Act.Merge(incidents.get(0), incidents.get(1)));
            }
            case "split" -> {
                requireReason(body);
                yield List.of(new Act.Split(incidents(body, 1).get(0), records(body)));
            }
            default ->
                throw new Problem(
                        Problem.Kind.BAD_BODY,
                        "action '" + body.action() + "': must be one of accept, correct, reject, merge, split");
        };
    }

    private static void requireReason(NewDecision body) {
        Bodies.require("reason", body.reason());
    }

    private static RecordId record(NewDecision body) {
        Bodies.require("record", body.record());
        return RecordsApi.id(String.valueOf(body.record()));
    }

    private static List<Long> incidents(NewDecision body, int count) {
        List<String> incidents = body.incidents();
        if (incidents == null || incidents.size() != count) {
            throw new Problem(Problem.Kind.BAD_BODY, "incidents: " + body.action() + " needs " + count);
        }
        return incidents.stream().map(IncidentsApi::id).toList();
    }

    private static List<RecordId> records(NewDecision body) {
        List<String> records = body.records();
        if (records == null || records.isEmpty() || records.size() > MOST_RECORDS) {
            throw new Problem(Problem.Kind.BAD_BODY, "records: split needs 1 to " + MOST_RECORDS);
        }
        return records.stream().map(RecordsApi::id).toList();
    }

    void undo(Context context) {
        User user = gate.require(context, Role.REVIEWER);
        Undo body = Bodies.read(context, Undo.class);
        Bodies.limit("reason", body.reason(), LONGEST_REASON);
        String id = context.pathParam("decision");
        if (!id.matches("[1-9][0-9]{0,17}")) {
            throw Problem.notFound("decision", id);
        }
        Review.Decision decision = ledger.review()
                .decide(new Act.Undo(Long.parseLong(id)), user.name(), Objects.requireNonNullElse(body.reason(), ""));
        Answers.fresh(context, DecisionRow.of(decision));
        context.status(201);
    }

    void agreement(Context context) {
        new Filters(context, Set.of());
        answers.ledger(context, () -> Agreement.of(ledger));
    }

    void gold(Context context) throws IOException {
        new Filters(context, Set.of());
        gate.require(context, Role.READER);
        context.disableCompression();
        context.contentType("application/zip");
        context.header("Content-Disposition", "attachment; filename=\"kroniek-gold.zip\"");
        context.header("Cache-Control", "no-store");
        new GoldArchive(ledger).write(context.outputStream());
    }
}
