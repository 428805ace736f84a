package org.kroniek.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

/** A table of the knowledge base in the making (docs/knowledge.md). */
final class TableWriter implements AutoCloseable {
    private final BufferedWriter out;
    private long rows;

    TableWriter(Path file, String comment, String... columns) throws IOException {
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write(String.join("\t", columns) + "\n# " + comment + "\n");
    }

    void row(String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            out.write(i == 0 ? "" : "\t");
            out.write(cells[i]);
        }
        out.write("\n");
        rows++;
    }

    long rows() {
        return rows;
    }

    /** Names as one cell: composed, without the signs that part cells and values. */
    static String cell(List<String> names) {
        return names.stream()
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC))
                .map(name -> name.replaceAll("[\\s;]+", " ").strip())
                .filter(name -> name.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
