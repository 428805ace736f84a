package org.kroniek.grounding.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A tab-separated file: first line names the columns, {@code #} begins a comment line, {@code ; } parts values. */
final class Table {
    private final KnowledgeSource source;
    private final String file;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private Table(KnowledgeSource source, String file) {
        this.source = source;
        this.file = file;
    }

    static Table read(KnowledgeSource source, String file, Consumer<Problem> problems) {
        Table table = new Table(source, file);
        try (InputStream in = source.open(file)) {
            table.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), problems);
        } catch (IOException e) {
            problems.accept(new Problem(
                    file, 0, "cannot be read: " + e.getMessage(), "add the file or take it out of manifest.tsv"));
        }
        return table;
    }

    private void parse(String text, Consumer<Problem> problems) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.length; i++) {
                    columns.put(cells[i], i);
                }
            } else if (cells.length > columns.size()) {
                problems.accept(new Problem(
                        file,
                        number,
                        cells.length + " cells under " + columns.size() + " columns",
                        "take out the tab that is too many"));
            } else {
                rows.add(new Row(number, cells));
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** Complains about the columns that are not there. */
    boolean has(Consumer<Problem> problems, String... names) {
        boolean all = true;
        for (String name : names) {
            if (!columns.containsKey(name)) {
                all = false;
                problems.accept(new Problem(
                        file,
                        1,
                        "no column '" + name + "'",
                        "the first line must name the columns of docs/knowledge.md"));
            }
        }
        return all;
    }

    /** One line of the file; a cell that is not there is empty. */
    final class Row {
        private final int line;
        private final String[] cells;

        private Row(int line, String[] cells) {
            this.line = line;
            this.cells = cells;
        }

        String get(String column) {
            Integer index = columns.get(column);
            return index == null || index >= cells.length ? "" : cells[index].strip();
        }

        List<String> list(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            List<String> values = new ArrayList<>();
            int from = 0;
            while (from <= cell.length()) {
                int to = cell.indexOf(';', from);
                int end = to < 0 ? cell.length() : to;
                String value = cell.substring(from, end).strip();
                if (!value.isEmpty()) {
                    values.add(value);
                }
                from = end + 1;
            }
            return values;
        }

        /** Where its file was read from. */
        KnowledgeSource source() {
            return source;
        }

        Problem problem(String what, String cure) {
            return new Problem(file, line, what, cure);
        }
    }
}
