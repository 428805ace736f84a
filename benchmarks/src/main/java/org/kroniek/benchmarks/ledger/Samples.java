package org.kroniek.benchmarks.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.evaluation.incident.MarkedArticle;
import org.kroniek.evaluation.incident.MarkedFile;
import org.kroniek.model.Reading;
import org.kroniek.reading.InputForm;
import org.kroniek.reading.Inputs;
import org.kroniek.reading.RefusedException;

/** The program's own readings of the examples and of the marked articles: what a made ledger is sampled from. */
final class Samples {
    private static final Path EXAMPLES = Path.of("examples");
    private static final List<Path> MARKED =
            List.of(Path.of("evaluation/gold/incidents/dev"), Path.of("evaluation/gold/incidents/held-out"));

    private Samples() {}

    /** Reads them all, from the project's root; those without records are left out. */
    static List<Reading> read() throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (Kroniek kroniek = Kroniek.detecting()) {
            for (Path file : texts(EXAMPLES)) {
                if (Files.exists(Path.of(file.toString().replaceFirst("\\.txt$", ".gold.json")))) {
                    readings.add(read(kroniek, Files.readAllBytes(file)));
                }
            }
            for (Path folder : MARKED) {
                for (Path file : texts(folder)) {
                    for (MarkedArticle article : MarkedFile.read(file.toString(), Files.readString(file))) {
                        String text = "date " + article.published() + "\n" + article.text();
                        readings.add(read(kroniek, text.getBytes(StandardCharsets.UTF_8)));
                    }
                }
            }
        }
        return readings.stream().filter(reading -> !reading.records().isEmpty()).toList();
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Reading read(Kroniek kroniek, byte[] text) throws IOException {
        InputStream in = new ByteArrayInputStream(text);
        try (Inputs inputs = Inputs.of(List.of(Path.of("-")), InputForm.TEXT, in)) {
            return kroniek.read(inputs.next().read().article());
        } catch (RefusedException e) {
            throw new IOException(e.failure().message(), e);
        }
    }
}
