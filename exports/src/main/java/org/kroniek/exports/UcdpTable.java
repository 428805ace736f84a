package org.kroniek.exports;

import static org.kroniek.exports.AcledTable.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.Place;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.EntityKind;
import org.kroniek.model.EventualityType;
import org.kroniek.model.TimeSpan;

/** Lethal incidents in the 49 columns of UCDP's Georeferenced Event Dataset. */
final class UcdpTable {
    static final List<String> COLUMNS = List.of(
            "id",
            "relid",
            "year",
            "active_year",
            "code_status",
            "type_of_violence",
            "conflict_dset_id",
            "conflict_new_id",
            "conflict_name",
            "dyad_dset_id",
            "dyad_new_id",
            "dyad_name",
            "side_a_dset_id",
            "side_a_new_id",
            "side_a",
            "side_b_dset_id",
            "side_b_new_id",
            "side_b",
            "number_of_sources",
            "source_article",
            "source_office",
            "source_date",
            "source_headline",
            "source_original",
            "where_prec",
            "where_coordinates",
            "where_description",
            "adm_1",
            "adm_2",
            "latitude",
            "longitude",
            "geom_wkt",
            "priogrid_gid",
            "country",
            "country_id",
            "region",
            "event_clarity",
            "date_prec",
            "date_start",
            "date_end",
            "deaths_a",
            "deaths_b",
            "deaths_civilians",
            "deaths_unknown",
            "best",
            "high",
            "low",
            "gwnoa",
            "gwnob");

    private UcdpTable() {}

    static void write(Sequence sequence, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(COLUMNS);
        sequence.incidents(incident -> {
            Occurrence occurrence = new Occurrence(incident);
            TimeSpan time = occurrence.time();
            boolean isLethal = occurrence.type() == EventualityType.ASSAULT
                    && occurrence.isTold()
                    && occurrence.deaths().high() > 0;
            if (isLethal && time != null && time.from() != null) {
                csv.writeRecord(row(incident.id(), occurrence, time, time.from()));
            }
        });
        csv.flush();
    }

    private static List<String> row(long id, Occurrence occurrence, TimeSpan time, LocalDate day) {
        List<String> row = new ArrayList<>();
        row.addAll(List.of(
                String.valueOf(id),
                occurrence.id(),
                String.valueOf(day.getYear()),
                "",
                "",
                violence(occurrence),
                "",
                "",
                ""));
        String sideA = side(occurrence.actors());
        String sideB = violence(occurrence).equals("3") ? "Civilians" : side(occurrence.recipients());
        row.addAll(List.of("", "", sideB.isEmpty() ? sideA : sideA + " - " + sideB, "", "", sideA, "", "", sideB));
        row.addAll(sources(occurrence));
        row.addAll(where(occurrence));
        row.addAll(List.of(
                occurrence.records().size() == 1 ? "2" : "1",
                text(Precision.ucdpDate(time)),
                day.toString(),
                Objects.requireNonNullElse(time.to(), day).toString()));
        row.addAll(deaths(occurrence.deaths(), sideA, sideB));
        row.addAll(List.of("", ""));
        return row;
    }

    /** 1 a state is a side, 2 armed groups among themselves, 3 against civilians. */
    private static String violence(Occurrence occurrence) {
        List<Actor> recipients = occurrence.recipients();
        if (recipients.stream().noneMatch(UcdpTable::isParty)) {
            return "3";
        }
        boolean isState = Stream.concat(occurrence.actors().stream(), recipients.stream())
                .anyMatch(actor -> actor.kind() == EntityKind.STATE
                        || actor.kind() == EntityKind.GOVERNMENT
                        || actor.sectors().contains("MIL"));
        return isState ? "1" : "2";
    }

    private static boolean isParty(Actor actor) {
        return switch (actor.kind()) {
            case STATE, GOVERNMENT, ARMED_GROUP, TRIBE, PARTY -> true;
            default -> actor.sectors().contains("MIL") || actor.sectors().contains("REB");
        };
    }

    private static String side(List<Actor> actors) {
        return actors.isEmpty() ? "" : actors.get(0).name();
    }

    private static List<String> sources(Occurrence occurrence) {
        StoredRecord surest = occurrence.surest();
        String original = surest.sources().stream()
                .map(voice ->
                        voice.actor() == null ? voice.words() : voice.actor().name())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        String date = surest.published() == null ? "" : text(surest.published().from());
        return List.of(
                String.valueOf(occurrence.origins()),
                String.join("; ", occurrence.uris()),
                String.join("; ", occurrence.publishers()),
                date,
                text(surest.title()),
                original);
    }

    private static List<String> where(Occurrence occurrence) {
        Optional<StoredRecord.PlaceOf> at = occurrence.place();
        Place place = at.map(StoredRecord.PlaceOf::place).orElse(null);
        String country = AcledTable.country(occurrence, place);
        Double lat = place == null ? null : place.lat();
        Double lon = place == null ? null : place.lon();
        @Nullable Integer cell = lat == null || lon == null ? null : prioGrid(lat, lon);
        return List.of(
                at.map(one -> String.valueOf(Precision.ucdpWhere(one.place(), one.role())))
                        .orElse(""),
                place == null ? "" : place.name(),
                "",
                "",
                "",
                text(lat),
                text(lon),
                cell == null ? "" : "POINT (" + lon + " " + lat + ")",
                text(cell),
                Countries.name(country),
                "",
                "");
    }

    /** The number of the half-degree cell: 1 in the south-west corner, 720 in a row. */
    static int prioGrid(double lat, double lon) {
        int row = (int) Math.min(359, Math.floor((lat + 90) * 2));
        int column = (int) Math.min(719, Math.floor((lon + 180) * 2));
        return row * 720 + column + 1;
    }

    private static List<String> deaths(Deaths deaths, @Nullable String sideA, @Nullable String sideB) {
        int ofA = deaths.ofSide(sideA);
        int ofB = deaths.ofSide(sideB);
        int civilians = deaths.of("civilians");
        int unknown = Math.max(0, deaths.best() - ofA - ofB - civilians);
        return Stream.of(ofA, ofB, civilians, unknown, deaths.best(), deaths.high(), deaths.low())
                .map(String::valueOf)
                .toList();
    }
}
