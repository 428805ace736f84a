package org.kroniek.server;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.ActorFilter;
import org.kroniek.ledger.Incidents;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.PlaceFilter;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.Survey;
import org.kroniek.ledger.Timeline.Bucket;
import org.kroniek.ledger.Timeline.Split;
import org.kroniek.ledger.Timeline.Unit;
import org.kroniek.model.Certainty;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.EventualityType;

/** Events over time, in lanes. */
final class TimelineApi {
    private static final Set<String> FILTERS =
            Set.of("by", "lanes", "unit", "detail", "involving", "type", "place", "country", "from", "to", "asOf");
    private static final int MOST_BINS = 150;
    /** An incident has some records; with so many more records than marks wanted, incidents are not even looked for. */
    private static final int RECORDS_AN_INCIDENT = 4;

    private final Ledger ledger;
    private final Answers answers;

    private record Bin(String day, long count, long doubtful) {}

    private record Lane(String key, String name, long total, List<Bin> bins) {}

    private record Chart(
            @Nullable String from, @Nullable String to, String unit, List<Lane> lanes, List<IncidentRow> marks) {}

    /** A lane before it is counted. */
    private record Plan(String key, String name, RecordQuery query) {}

    TimelineApi(Ledger ledger, Answers answers) {
        this.ledger = ledger;
        this.answers = answers;
    }

    void timeline(Context context) {
        Filters filters = new Filters(context, FILTERS);
        RecordQuery query = filters.records().but().kind(EventualityKind.EVENT).build();
        String by = filters.choice("by", List.of("none", "actor", "place", "type"), "none");
        int lanes = filters.number("lanes", 1, 40, 12);
        String unit = filters.choice("unit", List.of("auto", "day", "week", "month", "year"), "auto");
        int detail = filters.number("detail", 0, 500, 200);
        answers.ledger(context, () -> chart(query, by, lanes, unit, detail));
    }

    private Chart chart(RecordQuery query, String by, int lanes, String wanted, int detail) {
        List<Bucket> months = ledger.timeline().counts(query, Unit.MONTH, Split.NONE);
        LocalDate from = query.from() != null || months.isEmpty()
                ? query.from()
                : months.get(0).from();
        LocalDate to = query.to() != null || months.isEmpty()
                ? query.to()
                : months.get(months.size() - 1).from().plusMonths(1).minusDays(1);
        Unit unit = wanted.equals("auto") ? fitting(from, to) : Unit.valueOf(wanted.toUpperCase(Locale.ROOT));
        List<Lane> counted = plans(query, by, lanes).stream()
                .map(plan -> lane(plan, unit))
                .filter(lane -> lane.total() > 0)
                .toList();
        long records = months.stream().mapToLong(Bucket::records).sum();
        return new Chart(
                Time.day(from),
                Time.day(to),
                unit.name().toLowerCase(Locale.ROOT),
                counted,
                records > (long) detail * RECORDS_AN_INCIDENT ? List.of() : marks(query, detail));
    }

    private static Unit fitting(@Nullable LocalDate from, @Nullable LocalDate to) {
        long days = from == null || to == null ? 1 : ChronoUnit.DAYS.between(from, to) + 1;
        if (days <= MOST_BINS) {
            return Unit.DAY;
        }
        if (days <= MOST_BINS * 7L) {
            return Unit.WEEK;
        }
        return days <= MOST_BINS * 30L ? Unit.MONTH : Unit.YEAR;
    }

    private List<Plan> plans(RecordQuery query, String by, int lanes) {
        return switch (by) {
            case "actor" ->
                ledger.actors().top(query, lanes).stream()
                        .map(count -> new Plan(
                                count.actor().ident(),
                                count.actor().name(),
                                query.but()
                                        .involved(List.of(
                                                ActorFilter.of(count.actor().ident())))
                                        .build()))
                        .toList();
            case "place" ->
                ledger.places().counts(query, lanes).stream()
                        .map(count -> new Plan(
                                count.place().ident(),
                                count.place().name(),
                                query.but()
                                        .places(List.of(new PlaceFilter.Named(
                                                count.place().ident())))
                                        .build()))
                        .toList();
            case "type" ->
                ledger.survey().facets(query, Survey.Field.TYPE, lanes).stream()
                        .map(facet -> new Plan(
                                facet.value(),
                                facet.value(),
                                query.but()
                                        .types(Set.of(EventualityType.valueOf(facet.value())))
                                        .build()))
                        .toList();
            default -> List.of(new Plan("all", "all", query));
        };
    }

    private Lane lane(Plan plan, Unit unit) {
        Map<LocalDate, long[]> bins = new LinkedHashMap<>();
        for (Bucket bucket : ledger.timeline().counts(plan.query(), unit, Split.CERTAINTY)) {
            long[] counts = bins.computeIfAbsent(bucket.from(), day -> new long[2]);
            counts[0] += bucket.records();
            counts[1] += bucket.value().equals(Certainty.CT_PLUS.code()) ? 0 : bucket.records();
        }
        List<Bin> sorted = new ArrayList<>();
        bins.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(entry ->
                        sorted.add(new Bin(entry.getKey().toString(), entry.getValue()[0], entry.getValue()[1])));
        return new Lane(
                plan.key(), plan.name(), sorted.stream().mapToLong(Bin::count).sum(), sorted);
    }

    private List<IncidentRow> marks(RecordQuery query, int detail) {
        if (detail == 0) {
            return List.of();
        }
        var page = ledger.incidents().find(new Incidents.Query(query, Set.of(), 0, false), PageRequest.first(detail));
        return page.next() != null
                ? List.of()
                : page.items().stream().map(IncidentRow::of).toList();
    }
}
