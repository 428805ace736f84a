package org.kroniek.ledger.incident;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tables beside this class: lines of fields between tabs; a line that begins with # is a comment. */
final class RuleFiles {
    private static final Map<String, Set<String>> STOPWORDS = new ConcurrentHashMap<>();

    private RuleFiles() {}

    /** One row, and where it stands, for messages. */
    record Row(String file, int line, List<String> fields) {
        String field(int index) {
            return fields.get(index);
        }

        double decimal(int index) {
            try {
                return Double.parseDouble(field(index));
            } catch (NumberFormatException e) {
                throw problem("'" + field(index) + "' is no number");
            }
        }

        IllegalStateException problem(String what) {
            return new IllegalStateException(file + ":" + line + ": " + what);
        }
    }

    /**
     * The rows of a table.
     *
     * @throws IllegalStateException with file and line when a row does not have {@code columns} fields
     */
    static List<Row> rows(String file, int columns) {
        try (InputStream in = RuleFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + file);
            }
            return rows(file, columns, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + file + " cannot be read", e);
        }
    }

    private static List<Row> rows(String file, int columns, BufferedReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                Row row = new Row(file, number, List.of(line.split("\t", -1)));
                if (row.fields().size() != columns) {
                    throw row.problem(
                            "needs " + columns + " fields, has " + row.fields().size());
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** A list of words, one a line. */
    static Set<String> words(String file) {
        return Set.copyOf(rows(file, 1).stream().map(row -> row.field(0)).toList());
    }

    /** Words that say nothing of what a sentence of the language is about; empty for a language without a list. */
    static Set<String> stopwords(String language) {
        return STOPWORDS.computeIfAbsent(language, code -> {
            String file = "stopwords/" + code + ".txt";
            return code.matches("[a-z]{2,3}") && RuleFiles.class.getResource(file) != null ? words(file) : Set.of();
        });
    }
}
