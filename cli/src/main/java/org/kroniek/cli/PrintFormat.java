package org.kroniek.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** How what a ledger answers is printed. */
enum PrintFormat {
    TABLE,
    /** A JSON object a line. */
    JSONL,
    CSV;

    /**
     * Prints items that fill a row each.
     *
     * @param table all of them, for people
     * @param json one of them as a JSON object
     * @param columns the headings of the CSV
     * @param cells one of them, a cell a column
     */
    <T> void print(
            Terminal terminal,
            List<T> items,
            Supplier<String> table,
            Function<T, ObjectNode> json,
            List<String> columns,
            Function<T, List<String>> cells)
            throws IOException {
        switch (this) {
            case TABLE -> terminal.out().print(table.get());
            case JSONL -> items.forEach(item -> terminal.out().println(json.apply(item)));
            case CSV ->
                Csv.print(terminal.out(), columns, items.stream().map(cells).toList());
        }
    }
}
