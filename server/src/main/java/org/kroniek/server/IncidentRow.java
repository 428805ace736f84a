package org.kroniek.server;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.Incidents.Assessment;
import org.kroniek.ledger.Incidents.Incident;
import org.kroniek.ledger.Incidents.Member;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.Harm;

/** An incident in a list: what its members together tell. */
record IncidentRow(
        String id,
        String title,
        String type,
        List<String> mode,
        List<ActorRef> actor,
        List<ActorRef> recipient,
        List<PlaceRef> place,
        @Nullable Time time,
        @Nullable String grade,
        int origins,
        int articles,
        int records,
        boolean disputed,
        @Nullable Bounds dead,
        String certainty,
        String sentence,
        String recorded) {
    /** At least and at most, over all sources. */
    record Bounds(@Nullable Integer low, @Nullable Integer high) {
        static @Nullable Bounds of(Stream<StoredRecord.Harmed> harmed) {
            List<StoredRecord.Harmed> told = harmed.toList();
            List<Integer> numbers = told.stream()
                    .flatMap(one -> Stream.of(one.low(), one.best(), one.high()).filter(Objects::nonNull))
                    .sorted()
                    .toList();
            if (numbers.isEmpty()) {
                return null;
            }
            // 'At least 20' has no upper end, whatever others count.
            boolean isOpen = told.stream().anyMatch(one -> one.high() == null && one.best() == null);
            return new Bounds(numbers.get(0), isOpen ? null : numbers.get(numbers.size() - 1));
        }
    }

    static IncidentRow of(Incident incident) {
        List<StoredRecord> records =
                incident.members().stream().map(Member::record).toList();
        StoredRecord surest = surest(records);
        Assessment assessment = incident.assessment();
        return new IncidentRow(
                String.valueOf(incident.id()),
                assessment == null ? title(surest) : assessment.title(),
                surest.type().name(),
                mostNamed(records, StoredRecord::mode, mode -> mode),
                refs(mostNamed(records, StoredRecord::actors, actor -> actor.ident())),
                refs(mostNamed(records, StoredRecord::recipients, actor -> actor.ident())),
                mostNamed(records, IncidentRow::places, PlaceRef::id),
                time(surest, assessment),
                assessment == null ? null : assessment.grade(),
                assessment == null
                        ? (int) records.stream()
                                .map(StoredRecord::origin)
                                .distinct()
                                .count()
                        : assessment.origins(),
                (int) records.stream().map(StoredRecord::article).distinct().count(),
                records.size(),
                assessment != null && !assessment.disputes().isEmpty(),
                Bounds.of(records.stream()
                        .flatMap(record -> record.casualties().stream())
                        .filter(harmed -> harmed.what() == Harm.DEAD)),
                surest.certainty().code(),
                surest.words(),
                incident.members().stream()
                        .map(Member::joined)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH)
                        .toString());
    }

    /** The member told with most certainty; of these the one that the program reads best. */
    private static StoredRecord surest(List<StoredRecord> records) {
        return records.stream()
                .min(Comparator.comparing(StoredRecord::certainty)
                        .thenComparing(
                                Comparator.comparingDouble(StoredRecord::score).reversed()))
                .orElseThrow(() -> new IllegalStateException("an incident without members"));
    }

    private static String title(StoredRecord record) {
        return Stream.concat(
                        Stream.of(record.type().name()),
                        record.actors().stream().map(actor -> actor.name()))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static List<PlaceRef> places(StoredRecord record) {
        return record.places().stream().map(at -> PlaceRef.of(at.place())).toList();
    }

    private static List<ActorRef> refs(List<Actor> actors) {
        return actors.stream().map(ActorRef::of).toList();
    }

    private static @Nullable Time time(StoredRecord surest, @Nullable Assessment assessment) {
        if (assessment == null || (assessment.from() == null && assessment.to() == null)) {
            return Time.of(surest.time());
        }
        boolean isDay = Objects.equals(assessment.from(), assessment.to());
        return new Time(Time.day(assessment.from()), Time.day(assessment.to()), isDay ? "day" : "span");
    }

    /** Everything that members name, once, what most of them name first. */
    private static <T> List<T> mostNamed(
            List<StoredRecord> records, Function<StoredRecord, ? extends Collection<T>> what, Function<T, String> key) {
        Map<String, T> values = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (StoredRecord record : records) {
            for (T value : what.apply(record)) {
                values.putIfAbsent(key.apply(value), value);
                counts.merge(key.apply(value), 1, Integer::sum);
            }
        }
        return values.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -counts.getOrDefault(entry.getKey(), 0)))
                .map(Map.Entry::getValue)
                .toList();
    }
}
