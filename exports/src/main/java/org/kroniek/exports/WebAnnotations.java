package org.kroniek.exports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.Span;

/** Each record as an annotation (W3C Web Annotation Data Model) on the words that tell it. */
final class WebAnnotations {
    private WebAnnotations() {}

    static void write(Sequence sequence, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonOut.generator(out)) {
            json.writeStartObject();
            json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
            json.writeStringField("id", "urn:kroniek:annotations");
            json.writeStringField("type", "AnnotationPage");
            json.writeArrayFieldStart("items");
            sequence.records(record -> annotation(json, record));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void annotation(JsonGenerator json, StoredRecord record) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", "urn:kroniek:record:" + record.id());
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", "classifying");
        json.writeStringField("created", record.recorded().toString());
        json.writeArrayFieldStart("body");
        body(json, "tagging", record.type().name());
        body(json, "describing", summary(record));
        json.writeEndArray();
        json.writeArrayFieldStart("target");
        for (Span span : record.evidence()) {
            target(json, record, span);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void body(JsonGenerator json, String purpose, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", purpose);
        json.writeStringField("format", "text/plain");
        json.writeStringField("value", value);
        json.writeEndObject();
    }

    /** Who did what to whom, how sure, by whose word, in one line. */
    private static String summary(StoredRecord record) {
        String actors = names(record.actors());
        String recipients = names(record.recipients());
        String places = record.places().stream()
                .map(at -> JsonOut.spelled(at.role()) + " " + at.place().name())
                .collect(Collectors.joining(", "));
        String sources = record.sources().stream()
                .map(voice -> voice.actor() == null
                        ? String.valueOf(voice.words())
                        : voice.actor().name())
                .collect(Collectors.joining(", reported by "));
        return Stream.of(
                        record.type().name(),
                        actors + (recipients.isEmpty() ? "" : " to " + recipients),
                        places,
                        record.certainty().code(),
                        sources.isEmpty() ? "" : "according to " + sources)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(" and "));
    }

    private static void target(JsonGenerator json, StoredRecord record, Span span) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "SpecificResource");
        json.writeStringField("source", record.uri() == null ? "urn:" + record.article() : record.uri());
        json.writeObjectFieldStart("selector");
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", span.begin());
        json.writeNumberField("end", span.end());
        if (record.evidence().size() == 1 && !record.words().isEmpty()) {
            json.writeObjectFieldStart("refinedBy");
            json.writeStringField("type", "TextQuoteSelector");
            json.writeStringField("exact", record.words());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
