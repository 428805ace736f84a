package org.kroniek.exports;

import static org.kroniek.exports.JsonOut.number;
import static org.kroniek.exports.JsonOut.text;
import static org.kroniek.exports.JsonOut.texts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.Place;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.TimeSpan;

/** Located incidents as GeoJSON (RFC 7946). */
final class GeoJson {
    private GeoJson() {}

    static void write(Sequence sequence, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonOut.generator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            sequence.incidents(incident -> {
                Occurrence occurrence = new Occurrence(incident);
                Optional<StoredRecord.PlaceOf> at = occurrence.place();
                if (at.isPresent()) {
                    feature(json, occurrence, at.get());
                }
            });
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void feature(JsonGenerator json, Occurrence occurrence, StoredRecord.PlaceOf at) throws IOException {
        Place place = at.place();
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", occurrence.id());
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(place.lon() == null ? 0 : place.lon());
        json.writeNumber(place.lat() == null ? 0 : place.lat());
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        properties(json, occurrence);
        json.writeStringField("place", place.name());
        text(json, "country", place.country());
        number(json, "resolution", place.resolution());
        json.writeNumberField("geo_precision", Precision.acledWhere(place, at.role()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void properties(JsonGenerator json, Occurrence occurrence) throws IOException {
        TimeSpan time = occurrence.time();
        json.writeStringField("type", occurrence.type().name());
        texts(json, "mode", occurrence.surest().mode());
        texts(json, "actor", occurrence.actors().stream().map(Actor::name).toList());
        texts(
                json,
                "recipient",
                occurrence.recipients().stream().map(Actor::name).toList());
        text(json, "from", time == null ? null : time.from());
        text(json, "to", time == null ? null : time.to());
        text(json, "granularity", time == null ? null : JsonOut.spelled(time.granularity()));
        json.writeStringField("certainty", occurrence.surest().certainty().code());
        text(json, "grade", occurrence.assessment().map(one -> one.grade()).orElse(null));
        json.writeNumberField("origins", occurrence.origins());
        Deaths deaths = occurrence.deaths();
        number(json, "dead_low", deaths.accounts().isEmpty() ? null : deaths.low());
        number(json, "dead_high", deaths.accounts().isEmpty() ? null : deaths.high());
        json.writeStringField("words", occurrence.surest().words());
        texts(json, "sources", occurrence.uris());
    }
}
