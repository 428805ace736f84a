package org.kroniek.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Incidents.Assessment;
import org.kroniek.ledger.Incidents.DisputeOf;
import org.kroniek.ledger.Incidents.Incident;
import org.kroniek.ledger.Incidents.Member;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.Harm;

/** All about one incident. */
record IncidentDetail(
        IncidentRow incident,
        @Nullable String gradeReason,
        List<RecordRow> members,
        List<Origin> origins,
        List<Side> sides,
        List<Numbers> numbers,
        List<DisputeRow> disputes,
        List<Join> joins,
        List<DecisionRow> decisions) {
    /** Articles that are one witness. */
    record Origin(String origin, List<ArticleBrief> articles) {}

    /** What one member says. */
    record Side(
            @Nullable ActorRef source,
            String name,
            String position,
            @Nullable String stance,
            String certainty,
            String sentence,
            String record,
            ArticleBrief article) {
        static Side of(StoredRecord record) {
            StoredRecord.@Nullable Voice voice =
                    record.sources().isEmpty() ? null : record.sources().get(0);
            return new Side(
                    voice == null ? null : ActorRef.orNull(voice.actor()),
                    sourceName(record),
                    position(record),
                    voice == null ? null : Json.spelled(voice.stance()),
                    record.certainty().code(),
                    record.words(),
                    record.id().toString(),
                    ArticleBrief.of(record));
        }

        private static String position(StoredRecord record) {
            return switch (record.certainty()) {
                case CT_PLUS, PR_PLUS, PS_PLUS -> "asserts";
                case CT_MINUS, PR_MINUS, PS_MINUS -> "denies";
                case UU -> "doubts";
            };
        }
    }

    /** How many were harmed in one way, by source. */
    record Numbers(
            String what, @Nullable Integer low, @Nullable Integer high, List<Figure> bySource) {}

    /** What one source counts. */
    record Figure(
            String source,
            String record,
            @Nullable String who,
            @Nullable Integer low,
            @Nullable Integer best,
            @Nullable Integer high) {}

    /** Why a record is in the incident. */
    record Join(String record, double score, String explanation, String by) {}

    /** Sources that contradict each other. */
    record DisputeRow(
            String kind, String summary, String incident, String title, String recorded, List<DisputeSide> sides) {
        static DisputeRow of(DisputeOf dispute) {
            return new DisputeRow(
                    dispute.dispute().kind(),
                    dispute.dispute().summary(),
                    String.valueOf(dispute.incident()),
                    dispute.title(),
                    dispute.recorded().toString(),
                    dispute.dispute().sides().stream()
                            .map(side -> new DisputeSide(
                                    side.source(), side.record().toString(), side.claim(), side.words()))
                            .toList());
        }
    }

    /** One side of a dispute. */
    record DisputeSide(String source, String record, String claim, String words) {}

    static IncidentDetail of(Incident incident, List<RecordRow> members, List<DecisionRow> decisions) {
        List<StoredRecord> records =
                incident.members().stream().map(Member::record).toList();
        Assessment assessment = incident.assessment();
        return new IncidentDetail(
                IncidentRow.of(incident),
                assessment == null ? null : assessment.because(),
                members,
                origins(records),
                records.stream().map(Side::of).toList(),
                numbers(records),
                disputes(incident),
                incident.members().stream()
                        .map(member -> new Join(
                                member.record().id().toString(), member.score(), member.explanation(), member.by()))
                        .toList(),
                decisions);
    }

    private static List<Origin> origins(List<StoredRecord> records) {
        Map<Long, Map<String, ArticleBrief>> byOrigin = new LinkedHashMap<>();
        for (StoredRecord record : records) {
            byOrigin.computeIfAbsent(record.origin(), key -> new LinkedHashMap<>())
                    .putIfAbsent(record.article(), ArticleBrief.of(record));
        }
        return byOrigin.entrySet().stream()
                .map(entry -> new Origin(
                        entry.getKey().toString(), List.copyOf(entry.getValue().values())))
                .toList();
    }

    private static List<Numbers> numbers(List<StoredRecord> records) {
        return Arrays.stream(Harm.values())
                .map(harm -> numbers(records, harm))
                .filter(numbers -> !numbers.bySource().isEmpty())
                .toList();
    }

    private static Numbers numbers(List<StoredRecord> records, Harm harm) {
        List<Figure> figures = new ArrayList<>();
        List<StoredRecord.Harmed> all = new ArrayList<>();
        for (StoredRecord record : records) {
            for (StoredRecord.Harmed one : record.casualties()) {
                if (one.what() == harm) {
                    all.add(one);
                    figures.add(new Figure(
                            sourceName(record),
                            record.id().toString(),
                            one.side() == null ? one.who() : one.side(),
                            one.low(),
                            one.best(),
                            one.high()));
                }
            }
        }
        IncidentRow.Bounds bounds = IncidentRow.Bounds.of(all.stream());
        return new Numbers(
                Json.spelled(harm),
                bounds == null ? null : bounds.low(),
                bounds == null ? null : bounds.high(),
                figures);
    }

    private static List<DisputeRow> disputes(Incident incident) {
        Assessment assessment = incident.assessment();
        return assessment == null
                ? List.of()
                : assessment.disputes().stream()
                        .map(dispute -> DisputeRow.of(
                                new DisputeOf(incident.id(), assessment.title(), dispute, incident.recorded())))
                        .toList();
    }

    /** Who says it, innermost: the name, else the words, else who published it, else what it was titled. */
    static String sourceName(StoredRecord record) {
        if (!record.sources().isEmpty()) {
            StoredRecord.Voice voice = record.sources().get(0);
            String words = voice.actor() == null ? voice.words() : voice.actor().name();
            if (words != null) {
                return words;
            }
        }
        return Objects.requireNonNullElse(
                record.publisher(), Objects.requireNonNullElse(record.title(), record.article()));
    }
}
