package org.kroniek.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.exports.AcledEvents.EventType;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.Place;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.TimeSpan;

/** Incidents in the 31 columns of ACLED's data. */
final class AcledTable {
    static final List<String> COLUMNS = List.of(
            "event_id_cnty",
            "event_date",
            "year",
            "time_precision",
            "disorder_type",
            "event_type",
            "sub_event_type",
            "actor1",
            "assoc_actor_1",
            "inter1",
            "actor2",
            "assoc_actor_2",
            "inter2",
            "interaction",
            "civilian_targeting",
            "iso",
            "region",
            "country",
            "admin1",
            "admin2",
            "admin3",
            "location",
            "latitude",
            "longitude",
            "geo_precision",
            "source",
            "source_scale",
            "notes",
            "fatalities",
            "tags",
            "timestamp");

    private AcledTable() {}

    static void write(Sequence sequence, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(COLUMNS);
        sequence.incidents(incident -> {
            Occurrence occurrence = new Occurrence(incident);
            Optional<EventType> type = AcledEvents.of(occurrence);
            TimeSpan time = occurrence.time();
            if (type.isPresent() && occurrence.isTold() && time != null && time.from() != null) {
                csv.writeRecord(row(occurrence, type.get(), time, time.from()));
            }
        });
        csv.flush();
    }

    private static List<String> row(Occurrence occurrence, EventType type, TimeSpan time, LocalDate day) {
        Optional<StoredRecord.PlaceOf> at = occurrence.place();
        Place place = at.map(StoredRecord.PlaceOf::place).orElse(null);
        String country = country(occurrence, place);
        String inter1 = first(occurrence.actors())
                .map(actor -> AcledEvents.inter(actor, occurrence, country))
                .orElse("");
        String inter2 = first(occurrence.recipients())
                .map(actor -> AcledEvents.inter(actor, occurrence, country))
                .orElse("");
        return List.of(
                occurrence.id(),
                day.toString(),
                String.valueOf(day.getYear()),
                text(Precision.acledTime(time)),
                type.disorder(),
                type.event(),
                type.subEvent(),
                name(occurrence.actors()),
                others(occurrence.actors()),
                inter1,
                name(occurrence.recipients()),
                others(occurrence.recipients()),
                inter2,
                inter2.isEmpty() ? inter1.isEmpty() ? "" : "Sole " + inter1 : inter1 + "-" + inter2,
                inter2.equals(AcledEvents.CIVILIANS) ? "Civilian targeting" : "",
                Countries.numeric(country),
                Countries.partOfWorld(country),
                Countries.name(country),
                "",
                "",
                "",
                place == null ? "" : place.name(),
                place == null ? "" : text(place.lat()),
                place == null ? "" : text(place.lon()),
                at.map(one -> String.valueOf(Precision.acledWhere(one.place(), one.role())))
                        .orElse(""),
                String.join("; ", occurrence.publishers()),
                "",
                occurrence.surest().words(),
                String.valueOf(occurrence.deaths().best()),
                AcledEvents.tags(occurrence),
                String.valueOf(lastRecorded(occurrence)));
    }

    static @Nullable String country(Occurrence occurrence, @Nullable Place place) {
        if (place != null && place.country() != null) {
            return place.country();
        }
        return occurrence.records().stream()
                .flatMap(record -> record.places().stream())
                .map(at -> at.place().country())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Actor> first(List<Actor> actors) {
        return actors.stream().findFirst();
    }

    private static String name(List<Actor> actors) {
        return first(actors).map(Actor::name).orElse("");
    }

    private static String others(List<Actor> actors) {
        return actors.stream().skip(1).map(Actor::name).collect(Collectors.joining("; "));
    }

    private static long lastRecorded(Occurrence occurrence) {
        return occurrence.records().stream()
                .mapToLong(record -> record.recorded().getEpochSecond())
                .max()
                .orElse(0);
    }

    static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
