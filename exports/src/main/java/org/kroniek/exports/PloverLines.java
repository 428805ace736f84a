package org.kroniek.exports;

import static org.kroniek.exports.JsonOut.number;
import static org.kroniek.exports.JsonOut.spelled;
import static org.kroniek.exports.JsonOut.text;
import static org.kroniek.exports.JsonOut.texts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.kroniek.ledger.StoredRecord;

/** Events as PLOVER JSON, one a line. */
final class PloverLines {
    private PloverLines() {}

    static void write(Sequence sequence, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonOut.generator(out)) {
            json.setRootValueSeparator(null);
            sequence.events(event -> {
                event(json, event);
                json.writeRaw('\n');
            });
        }
    }

    private static void event(JsonGenerator json, StoredRecord event) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id().toString());
        json.writeObjectFieldStart("date");
        text(json, "start", event.time() == null ? null : event.time().from());
        text(json, "end", event.time() == null ? null : event.time().to());
        text(
                json,
                "granularity",
                event.time() == null ? null : spelled(event.time().granularity()));
        json.writeEndObject();
        json.writeStringField("type", event.type().name());
        texts(json, "mode", event.mode());
        texts(json, "context", event.context());
        json.writeStringField("quad", spelled(EventCodes.quad(event.type())));
        json.writeNumberField("score", EventCodes.score(event.type()));
        json.writeStringField("cameo_root", EventCodes.cameoRoot(event.type(), event.mode()));
        JsonOut.actors(json, "actor", event.actors());
        JsonOut.actors(json, "recipient", event.recipients());
        json.writeArrayFieldStart("location");
        for (StoredRecord.PlaceOf at : event.places()) {
            json.writeStartObject();
            JsonOut.place(json, at.place());
            json.writeStringField("role", spelled(at.role()));
            json.writeEndObject();
        }
        json.writeEndArray();
        casualties(json, event);
        certainty(json, event);
        document(json, event);
        json.writeEndObject();
    }

    private static void casualties(JsonGenerator json, StoredRecord event) throws IOException {
        json.writeArrayFieldStart("magnitude");
        for (StoredRecord.Harmed harmed : event.casualties()) {
            json.writeStartObject();
            json.writeStringField("what", spelled(harmed.what()));
            text(json, "who", harmed.who());
            text(json, "side", harmed.side());
            number(json, "low", harmed.low());
            number(json, "best", harmed.best());
            number(json, "high", harmed.high());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void certainty(JsonGenerator json, StoredRecord event) throws IOException {
        json.writeStringField("certainty", event.certainty().code());
        texts(json, "modality", event.modality().stream().map(JsonOut::spelled).toList());
        json.writeArrayFieldStart("attribution");
        for (StoredRecord.Voice voice : event.sources()) {
            json.writeStartObject();
            text(json, "id", voice.actor() == null ? null : voice.actor().ident());
            text(
                    json,
                    "source",
                    voice.actor() == null ? voice.words() : voice.actor().name());
            json.writeStringField("stance", spelled(voice.stance()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("confidence", event.score());
        text(json, "incident", event.incident());
    }

    private static void document(JsonGenerator json, StoredRecord event) throws IOException {
        json.writeObjectFieldStart("document");
        json.writeStringField("id", event.article());
        text(json, "uri", event.uri());
        text(json, "publisher", event.publisher());
        text(
                json,
                "published",
                event.published() == null ? null : event.published().from());
        text(json, "title", event.title());
        json.writeStringField("language", event.language());
        json.writeStringField("text", event.words());
        json.writeEndObject();
        json.writeStringField("coder", event.rule());
    }
}
