package org.kroniek.exports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.Incidents.Assessment;
import org.kroniek.ledger.Incidents.Incident;
import org.kroniek.ledger.Incidents.Member;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Granularity;
import org.kroniek.model.Harm;
import org.kroniek.model.TimeSpan;

/** One incident as a row of event data needs it: what its members together tell. */
final class Occurrence {
    private final Incident incident;
    private final List<StoredRecord> records;
    private final StoredRecord surest;

    Occurrence(Incident incident) {
        this.incident = incident;
        this.records = incident.members().stream().map(Member::record).toList();
        this.surest = records.stream()
                .min(Comparator.comparing(StoredRecord::certainty)
                        .thenComparing(
                                Comparator.comparingDouble(StoredRecord::score).reversed())
                        .thenComparing(StoredRecord::id))
                .orElseThrow(() -> new IllegalArgumentException("incident " + incident.id() + " has no members"));
    }

    String id() {
        return "kroniek-" + incident.id();
    }

    List<StoredRecord> records() {
        return records;
    }

    /** The member told with most certainty: type, place and words are its. */
    StoredRecord surest() {
        return surest;
    }

    EventualityType type() {
        return surest.type();
    }

    /** True if at least one member says that it happened; what is only denied, feared or asked for is no event. */
    boolean isTold() {
        return switch (surest.certainty()) {
            case CT_PLUS, PR_PLUS, PS_PLUS -> true;
            default -> false;
        };
    }

    Optional<Assessment> assessment() {
        return Optional.ofNullable(incident.assessment());
    }

    /** When: as assessed, else as the surest member tells it, else the day it was published; null when none is known. */
    @Nullable
    TimeSpan time() {
        LocalDate from = assessment().map(Assessment::from).orElse(null);
        LocalDate to = assessment().map(Assessment::to).orElse(null);
        if (from != null && to != null) {
            return new TimeSpan(null, from, to, from.equals(to) ? Granularity.DAY : Granularity.SPAN);
        }
        return surest.time() != null && surest.time().from() != null ? surest.time() : surest.published();
    }

    /** Where the surest member has it, located, else where any other has it. */
    Optional<StoredRecord.PlaceOf> place() {
        return Stream.concat(Stream.of(surest), records.stream())
                .flatMap(record -> record.places().stream())
                .filter(at -> at.place().lat() != null && at.place().lon() != null)
                .findFirst();
    }

    List<Actor> actors() {
        return Stream.concat(Stream.of(surest), records.stream())
                .flatMap(record -> record.actors().stream())
                .distinct()
                .toList();
    }

    List<Actor> recipients() {
        return Stream.concat(Stream.of(surest), records.stream())
                .flatMap(record -> record.recipients().stream())
                .distinct()
                .toList();
    }

    List<String> publishers() {
        return records.stream()
                .map(StoredRecord::publisher)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
    }

    List<String> uris() {
        return records.stream()
                .map(StoredRecord::uri)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
    }

    int origins() {
        return assessment().map(Assessment::origins).orElseGet(() ->
                (int) records.stream().map(StoredRecord::origin).distinct().count());
    }

    /** Counts of the dead over all members. */
    Deaths deaths() {
        return Deaths.of(records.stream()
                .flatMap(record -> record.casualties().stream())
                .filter(harmed -> harmed.what() == Harm.DEAD)
                .toList());
    }
}
