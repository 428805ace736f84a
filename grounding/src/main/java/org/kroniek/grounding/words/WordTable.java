package org.kroniek.grounding.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A shipped tab-separated file of a language: comment lines begin with {@code #}, the first other line names the columns. */
final class WordTable {
    private final String file;
    private final List<String> columns;
    private final List<List<String>> rows;

    private WordTable(String file, List<String> columns, List<List<String>> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /** Reads a file of the language's folder; an error names file, line and cure. */
    static WordTable read(String language, String name) {
        String file = "/org/kroniek/grounding/" + language + "/" + name;
        try (InputStream in = WordTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + file + ": language '" + language + "' has no word files");
            }
            return parse(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private static WordTable parse(String file, BufferedReader reader) throws IOException {
        List<String> columns = List.of();
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else if (cells.size() > columns.size()) {
                throw new IllegalArgumentException(file + ":" + number + ": " + cells.size() + " cells in '" + line
                        + "', but " + columns.size() + " columns: take out tabs");
            } else {
                rows.add(cells);
            }
        }
        return new WordTable(file, columns, rows);
    }

    List<List<String>> rows() {
        return rows;
    }

    /** The cell of a column; empty where the row is shorter. */
    String cell(List<String> row, String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException(file + " has no column '" + column + "' but " + columns);
        }
        return at < row.size() ? row.get(at).strip() : "";
    }

    /** The cell as a member of an enum, whose names the file writes small and with hyphens. */
    <E extends Enum<E>> E cell(List<String> row, String column, Class<E> type) {
        String text = cell(row, column);
        try {
            return Enum.valueOf(type, text.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file + ": '" + text + "' in column '" + column + "' of row " + row + " is none of "
                            + List.of(type.getEnumConstants()),
                    e);
        }
    }

    /** The parts of a cell between blanks. */
    List<String> list(List<String> row, String column) {
        String text = cell(row, column);
        return text.isEmpty() ? List.of() : List.of(text.split(" +"));
    }
}
