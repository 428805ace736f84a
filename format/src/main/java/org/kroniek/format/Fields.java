package org.kroniek.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Span;
import org.kroniek.model.TimeSpan;

/** Writes the fields of one JSON object; what is absent becomes {@code null}. */
final class Fields {
    /** Writes one value. */
    interface Writing<T> {
        void write(Fields fields, T value) throws IOException;
    }

    private final JsonGenerator json;

    Fields(JsonGenerator json) {
        this.json = json;
    }

    void text(String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }

    /** The value as its type spells itself: dates, instants. */
    void iso(String name, @Nullable Object value) throws IOException {
        text(name, value == null ? null : value.toString());
    }

    /** The moment with its offset, seconds always written. */
    void moment(String name, @Nullable OffsetDateTime value) throws IOException {
        text(name, value == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
    }

    void constant(String name, Enum<?> value) throws IOException {
        text(name, Spelling.of(value));
    }

    void integer(String name, @Nullable Integer value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }

    /** Rounded to {@code decimals}, without an exponent: the same digits on every Java. */
    void decimal(String name, @Nullable Double value, int decimals) throws IOException {
        if (value == null) {
            json.writeNullField(name);
            return;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        json.writeNumberField(name, plain.scale() < 1 ? plain.setScale(1) : plain);
    }

    void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void constants(String name, List<? extends Enum<?>> values) throws IOException {
        texts(name, values.stream().map(Spelling::of).toList());
    }

    <T> void object(String name, @Nullable T value, Writing<T> writing) throws IOException {
        if (value == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        writing.write(this, value);
        json.writeEndObject();
    }

    <T> void objects(String name, List<T> values, Writing<T> writing) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            writing.write(this, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void span(String name, @Nullable Span span) throws IOException {
        object(name, span, Fields::bounds);
    }

    void spans(String name, List<Span> spans) throws IOException {
        objects(name, spans, Fields::bounds);
    }

    /** {@code begin} and {@code end} among the fields of the object at hand. */
    void bounds(@Nullable Span span) throws IOException {
        integer("begin", span == null ? null : span.begin());
        integer("end", span == null ? null : span.end());
    }

    /** {@code from}, {@code to} and {@code granularity} among the fields of the object at hand. */
    void interval(TimeSpan time) throws IOException {
        iso("from", time.from());
        iso("to", time.to());
        constant("granularity", time.granularity());
    }
}
