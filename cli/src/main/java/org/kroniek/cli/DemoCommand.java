package org.kroniek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kroniek.cli.view.DemoView;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.model.Reading;
import org.kroniek.reading.InputForm;
import org.kroniek.reading.Inputs;
import picocli.CommandLine.Command;

/** {@code kroniek demo}: reads the examples and shows what is special. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Reads the example articles and shows what the program finds in them.")
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path examples = Path.of(System.getProperty("kroniek.home", "."), "examples");
        if (!Files.isDirectory(examples)) {
            throw new UsageException(
                    examples + ": the examples are not there; start ./kroniek of the project's folder");
        }
        Failures failures = new Failures(terminal.err());
        List<Reading> readings = new ArrayList<>();
        try (Kroniek kroniek = Kroniek.detecting();
                Inputs inputs = Inputs.of(articles(examples), InputForm.AUTO, terminal.in())) {
            kroniek.warmUp();
            int threads = Runtime.getRuntime().availableProcessors();
            Batch.run(inputs, threads, incoming -> kroniek.read(incoming.article()), outcome -> {
                if (outcome instanceof Outcome.Done<Reading> done) {
                    readings.add(done.value());
                } else if (outcome instanceof Outcome.Failed<Reading> failed) {
                    failures.report(failed.failure());
                }
            });
        }
        terminal.out().print(new DemoView(terminal.screen()).show(readings));
        return failures.exitCode();
    }

    /** The articles that {@code index.txt} names, in its order. */
    private static List<Path> articles(Path examples) throws IOException {
        return Files.readAllLines(examples.resolve("index.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> examples.resolve(line.strip()))
                .toList();
    }
}
