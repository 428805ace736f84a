package org.kroniek.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** JSON for people: a line for each field of the upper levels, deeper objects on one line. */
final class PageLayout implements PrettyPrinter {
    /** Objects nested deeper than this stay on one line: spans, places, counts. */
    private static final int DEEPEST_BROKEN = 3;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakLine(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        breakLine(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        depth--;
        if (entries > 0) {
            breakLineAfter(json, depth + 1);
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        if (depth <= DEEPEST_BROKEN) {
            newLine(json);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        if (depth <= DEEPEST_BROKEN) {
            newLine(json);
        } else {
            json.writeRaw(' ');
        }
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        depth--;
        if (values > 0 && depth < DEEPEST_BROKEN) {
            newLine(json);
        }
        json.writeRaw(']');
    }

    private void breakLine(JsonGenerator json) throws IOException {
        if (depth > DEEPEST_BROKEN) {
            json.writeRaw(' ');
        } else {
            newLine(json);
        }
    }

    private void breakLineAfter(JsonGenerator json, int level) throws IOException {
        if (level > DEEPEST_BROKEN) {
            json.writeRaw(' ');
        } else {
            newLine(json);
        }
    }

    private void newLine(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            json.writeRaw("  ");
        }
    }
}
