package org.kroniek.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows as CSV (RFC 4180) with a line of headings. */
final class Csv {
    private Csv() {}

    static void print(PrintStream out, List<String> columns, List<List<String>> rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(columns);
        rows.forEach(csv::writeRecord);
        csv.flush();
    }
}
