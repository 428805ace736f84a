package org.kroniek.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.kroniek.model.Failure;
import org.kroniek.model.Provenance;
import org.kroniek.model.Reading;

/**
 * Writes {@code kroniek/1}: fields in the order of its definition, maps by key, numbers without an exponent, so that equal
 * readings give equal bytes. Stateless and thread-safe.
 */
public final class ReadingWriter {
    /** The value of {@code format} in every object. */
    public static final String FORMAT = "kroniek/1";

    private static final JsonFactory FACTORY = new JsonFactory();

    /** How the JSON is laid out. */
    public enum Layout {
        /** One object on one line, for JSON lines. */
        LINE,
        /** A line for each field, small objects on one line. */
        PAGE
    }

    private ReadingWriter() {}

    /** The reading as JSON, without a line end behind it. */
    public static String write(Reading reading, Layout layout) {
        return toText(layout, fields -> {
            fields.text("format", FORMAT);
            fields.object("reading", reading.provenance(), ReadingWriter::provenance);
            fields.object("article", reading.article(), ArticleFields::write);
            fields.objects("entities", reading.entities(), EntityFields::write);
            fields.objects("attributions", reading.attributions(), AttributionFields::write);
            fields.objects("records", reading.records(), RecordFields::write);
            fields.objects("links", reading.links(), AttributionFields::link);
            fields.objects("notices", reading.notices(), ArticleFields::notice);
        });
    }

    /** The error line of an article that could not be read, without a line end behind it. */
    public static String write(Failure failure, Layout layout) {
        return toText(layout, fields -> {
            fields.text("format", FORMAT);
            fields.object("error", failure, (error, value) -> {
                error.text("code", value.code());
                error.text("message", value.message());
                error.text("source", value.source());
            });
        });
    }

    private static void provenance(Fields fields, Provenance provenance) throws IOException {
        fields.text("kroniek", provenance.kroniek());
        fields.object("models", provenance.models(), (models, map) -> {
            for (var model : new TreeMap<>(map).entrySet()) {
                models.text(model.getKey(), model.getValue());
            }
        });
        fields.object("lexicons", provenance.lexicons(), (lexicons, map) -> {
            for (var lexicon : new TreeMap<>(map).entrySet()) {
                lexicons.text(lexicon.getKey(), lexicon.getValue());
            }
        });
    }

    private interface Body {
        void write(Fields fields) throws IOException;
    }

    private static String toText(Layout layout, Body body) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            if (layout == Layout.PAGE) {
                json.setPrettyPrinter(new PageLayout());
            }
            json.writeStartObject();
            body.write(new Fields(json));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter refused text", e); // it never does
        }
        return text.toString();
    }
}
