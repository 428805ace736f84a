package org.kroniek.exports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.Place;

/** Writes the shapes that several JSON formats share. */
final class JsonOut {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonOut() {}

    /** A generator that leaves {@code out} open. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    static void text(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value.toString());
        }
    }

    static void number(JsonGenerator json, String name, @Nullable Number value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumberField(name, value.longValue());
        } else {
            json.writeNumberField(name, value.doubleValue());
        }
    }

    static void texts(JsonGenerator json, String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    static void actors(JsonGenerator json, String name, List<Actor> actors) throws IOException {
        json.writeArrayFieldStart(name);
        for (Actor actor : actors) {
            json.writeStartObject();
            json.writeStringField("id", actor.ident());
            json.writeStringField("name", actor.name());
            json.writeStringField("kind", spelled(actor.kind()));
            text(json, "country", actor.country());
            texts(json, "sector", actor.sectors());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The members of a place, without its braces. */
    static void place(JsonGenerator json, Place place) throws IOException {
        json.writeStringField("id", place.ident());
        json.writeStringField("name", place.name());
        text(json, "country", place.country());
        number(json, "lat", place.lat());
        number(json, "lon", place.lon());
        text(json, "feature", place.feature());
        number(json, "resolution", place.resolution());
    }

    static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
