package org.kroniek.server;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Incidents;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.ledger.Survey;

/** What is new, and who speaks. */
final class OverviewApi {
    private static final int DAYS_BACK = 7;
    private static final int NEWEST = 10;
    private static final int MOST_SPEAKERS = 500;

    private final Ledger ledger;
    private final Answers answers;
    private final RecordRows rows;

    private record Changes(long articles, long records, long incidents, long decisions, List<ArticleRow> newest) {}

    private record Today(
            String since,
            List<IncidentRow> incidents,
            List<IncidentDetail.DisputeRow> disputes,
            List<RecordRow> records,
            Changes changes) {}

    private record AboutRow(ActorRef actor, long count) {}

    private record SourceRow(ActorRef source, long statements, Map<String, Long> stances, List<AboutRow> about) {
        static SourceRow of(Survey.Speaker speaker) {
            Map<String, Long> stances = new TreeMap<>();
            speaker.stances().forEach((stance, count) -> stances.put(Json.spelled(stance), count));
            return new SourceRow(
                    ActorRef.of(speaker.actor()),
                    speaker.records(),
                    stances,
                    speaker.about().stream()
                            .map(about -> new AboutRow(ActorRef.of(about.actor()), about.records()))
                            .toList());
        }
    }

    OverviewApi(Ledger ledger, Answers answers) {
        this.ledger = ledger;
        this.answers = answers;
        this.rows = new RecordRows(ledger);
    }

    void today(Context context) {
        Filters filters = new Filters(context, Set.of("since", "limit"));
        LocalDate since = filters.day("since");
        int limit = filters.number("limit", 1, 100, 20);
        answers.ledger(context, () -> today(since, limit));
    }

    private Today today(@Nullable LocalDate wanted, int limit) {
        RecordQuery newest =
                RecordQuery.ALL.but().order(RecordQuery.Order.RECORDED).build();
        List<StoredRecord> records =
                ledger.records().find(newest, PageRequest.first(limit)).items();
        LocalDate since = wanted != null ? wanted : weekBefore(records);
        Instant begin = since.atStartOfDay(ZoneOffset.UTC).toInstant();
        Survey.Growth growth = ledger.survey().since(begin);
        PageRequest first = PageRequest.first(limit);
        return new Today(
                since.toString(),
                ledger.incidents().find(Incidents.Query.ALL, first).items().stream()
                        .map(IncidentRow::of)
                        .toList(),
                ledger
                        .incidents()
                        .disputes(new Incidents.Query(RecordQuery.ALL, Set.of(), 0, true), Set.of(), first)
                        .items()
                        .stream()
                        .map(IncidentDetail.DisputeRow::of)
                        .toList(),
                rows.of(
                        records.stream()
                                .filter(record -> !record.recorded().isBefore(begin))
                                .toList(),
                        RecordQuery.ALL.asOf()),
                new Changes(
                        growth.articles(),
                        growth.records(),
                        growth.incidents(),
                        growth.decisions(),
                        ledger.survey().added(begin, NEWEST).stream()
                                .map(ArticleRow::of)
                                .toList()));
    }

    /** A week before the newest record; without any, the day on which nothing was recorded yet. */
    private static LocalDate weekBefore(List<StoredRecord> newest) {
        return newest.isEmpty()
                ? LocalDate.EPOCH
                : LocalDate.ofInstant(newest.get(0).recorded(), ZoneOffset.UTC).minusDays(DAYS_BACK);
    }

    void sources(Context context) {
        Filters filters = new Filters(context, Set.of("q", "involving", "from", "to", "asOf", "limit"));
        String name = filters.text("q");
        int limit = filters.page().limit();
        RecordQuery query = filters.records().but().text(null).build();
        answers.ledger(
                context,
                () -> new Listing.Whole<>(ledger.survey().speakers(query, name == null ? limit : MOST_SPEAKERS).stream()
                        .filter(speaker -> name == null || holds(speaker.actor().name(), name))
                        .limit(limit)
                        .map(SourceRow::of)
                        .toList()));
    }

    private static boolean holds(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
