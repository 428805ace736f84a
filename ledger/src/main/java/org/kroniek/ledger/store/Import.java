package org.kroniek.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.LedgerException;

/** Reads an {@link Export} into an empty ledger and makes anew what follows from it. */
final class Import {
    private final Handle handle;
    private final Dialect dialect;
    private final Set<String> tables =
            Tables.ALL.stream().map(Tables.Table::name).collect(Collectors.toSet());

    Import(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    void read(Reader from) throws IOException {
        BufferedReader lines = from instanceof BufferedReader buffered ? buffered : new BufferedReader(from);
        requireFormat(lines.readLine());
        try (Inserts inserts = new Inserts(handle.getConnection())) {
            long number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                insert(inserts, line, ++number);
            }
            inserts.flush();
            new Derived(handle, dialect, inserts).make();
            inserts.flush();
        }
    }

    private static void requireFormat(@Nullable String line) {
        JsonNode head = parse(line == null ? "" : line, 1);
        if (!head.path("format").asText().equals(Export.FORMAT)) {
            throw bad(1, "is no export of a ledger: the first line must say \"format\":\"" + Export.FORMAT + "\"");
        }
        if (head.path("schema").asInt() > Migrations.NEWEST) {
            throw new LedgerException(
                    "newer-ledger",
                    "the export has version " + head.path("schema").asInt() + ", this program knows up to "
                            + Migrations.NEWEST + "; use the newer Kroniek that made it");
        }
    }

    private static JsonNode parse(String line, long number) {
        try {
            JsonNode node = Json.parse(line);
            if (!node.isObject()) {
                throw bad(number, "is no JSON object");
            }
            return node;
        } catch (LedgerException e) {
            throw e.code().equals("bad-line") ? e : bad(number, String.valueOf(e.getMessage()));
        }
    }

    private static LedgerException bad(long number, String what) {
        return new LedgerException("bad-line", "line " + number + " " + what + "; nothing was kept");
    }

    private void insert(Inserts inserts, String line, long number) {
        JsonNode row = parse(line, number);
        String table = row.path("table").asText();
        if (!tables.contains(table)) {
            throw bad(number, "names a table '" + table + "' that no ledger has");
        }
        List<String> columns = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : row.properties()) {
            if (!field.getKey().equals("table")) {
                if (!field.getKey().matches("[a-z_]+")) {
                    throw bad(number, "names a column '" + field.getKey() + "' that no table has");
                }
                columns.add(field.getKey());
                values.add(value(table, field.getKey(), field.getValue()));
            }
        }
        inserts.add(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (?"
                        + ", ?".repeat(columns.size() - 1) + ")",
                values.toArray());
    }

    private static @Nullable Object value(String table, String column, JsonNode value) {
        if (table.equals("reading") && column.equals("body")) {
            return Packed.pack(value.asText());
        }
        if (value.isIntegralNumber()) {
            return value.asLong();
        }
        return value.isNumber() ? (Object) value.asDouble() : value.asText();
    }
}
