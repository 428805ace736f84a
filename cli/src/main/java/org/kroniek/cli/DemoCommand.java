package org.kroniek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kroniek.cli.view.DemoView;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.coding.pipeline.Version;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.LedgerException;
import org.kroniek.model.Reading;
import org.kroniek.reading.InputForm;
import org.kroniek.reading.Inputs;
import org.kroniek.server.ServerException;
import org.kroniek.server.ServerOptions;
import picocli.CommandLine.Command;

/** {@code kroniek demo}: reads the examples, shows what is special, keeps them in a ledger and serves it to a person. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Reads the example articles, shows what the program finds in them, and on a terminal serves them as pages.")
final class DemoCommand implements Callable<Integer> {
    private static final String NAME = "the ledger of the examples";
    private static final int PORT = 8080;

    private final Terminal terminal;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("kroniek.home", "."));
        Path examples = home.resolve("examples");
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
        pages(home.resolve(".kroniek"), readings);
        return failures.exitCode();
    }

    private void pages(Path folder, List<Reading> readings) throws IOException, InterruptedException {
        Path file = Files.createDirectories(folder).resolve("demo.db");
        try (Ledger ledger = Ledger.open(file.toString(), LedgerFile.recorder())) {
            ledger.articles().addAll(readings);
            ledger.incidents().joinNew(records -> {});
            terminal.out().println();
            if (terminal.settings().outIsTerminal()) {
                serve(ledger);
            } else {
                terminal.out()
                        .println("These articles as pages: ./kroniek serve --ledger "
                                + Path.of("").toAbsolutePath().relativize(file.toAbsolutePath()));
            }
        } catch (LedgerException | ServerException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private void serve(Ledger ledger) throws InterruptedException {
        Serving serving = new Serving(terminal);
        try {
            serving.untilStopped(ledger, NAME, ServerOptions.loopback(PORT, Version.number()));
        } catch (ServerException taken) {
            serving.untilStopped(ledger, NAME, ServerOptions.loopback(0, Version.number()));
        }
    }

    /** The articles that {@code index.txt} names, in its order. */
    private static List<Path> articles(Path examples) throws IOException {
        return Files.readAllLines(examples.resolve("index.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> examples.resolve(line.strip()))
                .toList();
    }
}
