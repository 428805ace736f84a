package org.kroniek.cli.view;

import java.util.ArrayList;
import java.util.List;

/** A table whose cells are wrapped, two blanks between columns. */
final class TextTable {
    private static final String GAP = "  ";

    /** A column: its heading and its width in code points. */
    record Column(String heading, int width) {}

    /** A cell: its words, the style of its first line and of the rest. */
    record Cell(String words, Style first, Style rest) {
        static Cell of(String words, Style style) {
            return new Cell(words, style, style);
        }

        static Cell of(String words) {
            return of(words, Style.PLAIN);
        }
    }

    private final List<Column> columns;
    private final Colour colour;
    private final StringBuilder text = new StringBuilder();

    TextTable(List<Column> columns, Colour colour) {
        this.columns = List.copyOf(columns);
        this.colour = colour;
        List<Cell> headings = new ArrayList<>();
        columns.forEach(column -> headings.add(Cell.of(column.heading(), Style.DIM)));
        row(headings);
    }

    int width() {
        return columns.stream().mapToInt(Column::width).sum() + GAP.length() * (columns.size() - 1);
    }

    void row(List<Cell> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines =
                    Wrapping.wrap(cells.get(i).words(), columns.get(i).width());
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder printed = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                List<String> lines = wrapped.get(i);
                String words = line < lines.size() ? lines.get(line) : "";
                Style style = line == 0 ? cells.get(i).first() : cells.get(i).rest();
                String blanks = " ".repeat(Math.max(0, columns.get(i).width() - Wrapping.length(words)));
                printed.append(i == 0 ? "" : GAP)
                        .append(style.paint(words, colour))
                        .append(blanks);
            }
            text.append(printed.toString().stripTrailing()).append('\n');
        }
    }

    /** A paragraph below a row, set in as far as {@code indent}. */
    void note(String words, int indent, Style style) {
        for (String line : Wrapping.wrap(words, Math.max(20, width() - indent))) {
            text.append(" ".repeat(indent)).append(style.paint(line, colour)).append('\n');
        }
    }

    void blank() {
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
