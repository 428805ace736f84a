package org.kroniek.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.StoredReading;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.ledger.Survey.Field;
import org.kroniek.model.Span;

/** Who did what to whom, one record a mention; search with facets. */
final class RecordsApi {
    private static final Set<String> FILTERS = Set.of(
            "q",
            "actor",
            "recipient",
            "involving",
            "type",
            "mode",
            "context",
            "place",
            "country",
            "box",
            "near",
            "from",
            "to",
            "certainty",
            "source",
            "publisher",
            "language",
            "depth",
            "asOf",
            "limit",
            "cursor");
    private static final int AROUND = 300;
    private static final int FACET_VALUES = 20;
    private static final int WITNESSES = 200;

    private final Ledger ledger;
    private final Answers answers;
    private final RecordRows rows;

    private record Detail(
            RecordRow record,
            @Nullable RecordRow original,
            String before,
            String after,
            List<RecordRow> witnesses,
            List<DecisionRow> decisions) {}

    private record FacetRow(String value, String name, long count) {
        static FacetRow of(String value, long count) {
            return new FacetRow(value, value, count);
        }
    }

    private record Facets(
            List<FacetRow> type,
            List<FacetRow> certainty,
            List<FacetRow> country,
            List<FacetRow> language,
            List<FacetRow> publisher,
            List<FacetRow> year,
            List<FacetRow> involving,
            List<FacetRow> place) {
        static final Facets NONE =
                new Facets(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private record Found(List<RecordRow> items, @Nullable String next, Facets facets) {}

    RecordsApi(Ledger ledger, Answers answers) {
        this.ledger = ledger;
        this.answers = answers;
        this.rows = new RecordRows(ledger);
    }

    void list(Context context) {
        Filters filters = new Filters(context, FILTERS);
        RecordQuery query = filters.records();
        PageRequest request = filters.page();
        answers.ledger(context, () -> {
            Page<StoredRecord> page = ledger.records().find(query, request);
            return new Listing<>(rows.of(page.items(), query.asOf()), page.next());
        });
    }

    void search(Context context) {
        Filters filters = new Filters(context, FILTERS);
        RecordQuery query = filters.records();
        PageRequest request = filters.page();
        answers.ledger(context, () -> {
            Page<StoredRecord> page = ledger.records().find(query, request);
            return new Found(
                    rows.of(page.items(), query.asOf()),
                    page.next(),
                    request.cursor() == null ? facets(query) : Facets.NONE);
        });
    }

    private Facets facets(RecordQuery query) {
        return new Facets(
                facet(query, Field.TYPE),
                facet(query, Field.CERTAINTY),
                facet(query, Field.COUNTRY),
                facet(query, Field.LANGUAGE),
                facet(query, Field.PUBLISHER),
                facet(query, Field.YEAR),
                ledger.actors().top(query, FACET_VALUES).stream()
                        .map(count -> new FacetRow(
                                count.actor().ident(), count.actor().name(), count.asActor() + count.asRecipient()))
                        .toList(),
                ledger.places().counts(query, FACET_VALUES).stream()
                        .map(count -> new FacetRow(
                                count.place().ident(), count.place().name(), count.records()))
                        .toList());
    }

    private List<FacetRow> facet(RecordQuery query, Field field) {
        return ledger.survey().facets(query, field, FACET_VALUES).stream()
                .map(facet -> FacetRow.of(facet.value(), facet.records()))
                .toList();
    }

    void one(Context context) {
        AsOf asOf = new Filters(context, Set.of("asOf")).asOf();
        RecordId id = id(context.pathParam("record"));
        answers.ledger(context, () -> detail(id, asOf));
    }

    /** The id written so; what cannot be an id cannot be found. */
    static RecordId id(String text) {
        try {
            return RecordId.parse(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("record", text);
        }
    }

    private Detail detail(RecordId id, AsOf asOf) {
        StoredRecord record =
                ledger.records().get(id, asOf).orElseThrow(() -> Problem.notFound("record", id.toString()));
        RecordRow row = rows.of(List.of(record), asOf).get(0);
        return new Detail(
                row,
                record.version() > 1 ? original(id) : null,
                around(record, true),
                around(record, false),
                rows.of(witnesses(record, asOf), asOf),
                ledger.review().about(id, asOf).stream()
                        .sorted((one, other) -> Long.compare(other.number(), one.number()))
                        .map(DecisionRow::of)
                        .toList());
    }

    private @Nullable RecordRow original(RecordId id) {
        return ledger.records().versions(id).stream()
                .filter(version -> version.version() == 1)
                .findFirst()
                .map(version -> RecordRow.of(version, List.of()))
                .orElse(null);
    }

    private List<StoredRecord> witnesses(StoredRecord record, AsOf asOf) {
        if (record.incident() == null) {
            return List.of();
        }
        RecordQuery query =
                RecordQuery.ALL.but().incident(record.incident()).asOf(asOf).build();
        return ledger.records().find(query, PageRequest.first(WITNESSES)).items().stream()
                .filter(other -> !other.id().equals(record.id()))
                .toList();
    }

    /** The words before the first or after the last stretch of evidence. */
    private String around(StoredRecord record, boolean before) {
        StoredReading reading = ledger.articles().reading(record.id().reading()).orElse(null);
        if (reading == null || record.evidence().isEmpty()) {
            return "";
        }
        String text = reading.reading().article().text();
        int length = text.codePointCount(0, text.length());
        int begin = record.evidence().stream().mapToInt(Span::begin).min().orElse(0);
        int end = record.evidence().stream().mapToInt(Span::end).max().orElse(length);
        return before
                ? new Span(Math.max(0, begin - AROUND), begin).in(text)
                : new Span(Math.min(end, length), Math.min(length, end + AROUND)).in(text);
    }
}
