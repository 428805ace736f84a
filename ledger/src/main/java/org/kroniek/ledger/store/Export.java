package org.kroniek.ledger.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as JSON lines: a first line that says what it is, then a line for each row. Tables in the order of {@link Tables},
 * rows by key, columns as defined: equal ledgers give equal bytes, whichever database they are in.
 */
final class Export {
    static final String FORMAT = "kroniek-ledger/1";

    private static final int FETCHED = 1_000;

    private final Handle handle;
    private final Writer to;
    private final JsonFactory factory = new JsonFactory();

    Export(Handle handle, Writer to) {
        this.handle = handle;
        this.to = to;
    }

    void write() throws IOException {
        to.write("{\"format\":\"" + FORMAT + "\",\"schema\":" + Migrations.NEWEST + "}\n");
        try {
            for (Tables.Table table : Tables.ALL) {
                handle.createQuery("SELECT * FROM " + table.name() + " ORDER BY " + table.order())
                        .setFetchSize(FETCHED)
                        .map((row, context) -> line(table, row))
                        .forEach(this::print);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void print(String line) {
        try {
            to.write(line);
            to.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(Tables.Table table, ResultSet row) throws SQLException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("table", table.name());
            ResultSetMetaData columns = row.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                column(json, columns.getColumnName(i).toLowerCase(Locale.ROOT), row.getObject(i));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void column(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value instanceof byte[] body) {
            json.writeStringField(name, Packed.unpack(body));
        } else if (value instanceof Double || value instanceof Float) {
            json.writeNumberField(name, ((Number) value).doubleValue());
        } else if (value instanceof Number number) {
            json.writeNumberField(name, number.longValue());
        } else if (value != null) {
            json.writeStringField(name, value.toString());
        } // an empty column is left out
    }
}
