package org.kroniek.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The tables of this package: what of a dump is taken. */
final class TakenTable {
    private TakenTable() {}

    /** The rows, without the line that names the columns and without comments. */
    static List<String[]> rows(String file) {
        try (InputStream in = TakenTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file importing/" + file);
            }
            List<String[]> rows = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .forEach(line -> rows.add(line.split("\t", -1)));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The first column. */
    static Set<String> column(String file) {
        Set<String> values = new LinkedHashSet<>();
        rows(file).forEach(cells -> values.add(cells[0]));
        return values;
    }
}
