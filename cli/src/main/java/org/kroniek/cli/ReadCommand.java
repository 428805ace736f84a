package org.kroniek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kroniek.cli.view.MarkdownView;
import org.kroniek.cli.view.TableView;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.format.ReadingWriter;
import org.kroniek.model.Failure;
import org.kroniek.model.Reading;
import org.kroniek.reading.Incoming;
import org.kroniek.reading.Inputs;
import org.kroniek.reading.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kroniek read}: articles to records. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles and prints their records: who did what to whom, where, when, who says so, how sure.")
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "table, json, jsonl or markdown. By default table on a terminal; piped, json for a single file and"
                            + " jsonl for folders, archives and several files.")
    @Nullable
    ReadFormat format;

    @Option(
            names = {"-s", "--sentences"},
            description = "Show the sentence of each record (table and markdown).")
    boolean sentences;

    @Option(
            names = "--resume",
            paramLabel = "FILE",
            description =
                    "Keep in FILE how far reading has come, and go on from there when it says so: append the output (>>).")
    @Nullable
    Path resume;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Failures failures = new Failures(terminal.err());
        try (ProgressFile kept = resume == null ? null : ProgressFile.open(resume);
                Kroniek kroniek = input.pipeline.kroniek();
                Inputs inputs = input.open(terminal, kept == null ? null : kept.after())) {
            OptionalLong count = inputs.count();
            ReadFormat chosen = format != null ? format : defaultFormat(count);
            try (Progress progress = Progress.of(inputs, count, terminal)) {
                Batch.runPlaced(
                        inputs, input.threads(count), incoming -> read(kroniek, incoming, chosen), (place, outcome) -> {
                            print(outcome, chosen, failures);
                            place.ifPresent(finished -> keep(kept, finished));
                            progress.step();
                        });
            }
        }
        return failures.exitCode();
    }

    private void print(Outcome<String> outcome, ReadFormat chosen, Failures failures) {
        if (outcome instanceof Outcome.Done<String> done) {
            terminal.out().println(done.value());
        } else if (outcome instanceof Outcome.Failed<String> failed) {
            failures.report(failed.failure());
            printError(failed.failure(), chosen);
        }
    }

    /** The output first: a document counts as finished when its line has left the program. */
    private void keep(@Nullable ProgressFile kept, Place finished) {
        if (kept != null) {
            terminal.out().flush();
            try {
                kept.finished(finished);
            } catch (IOException e) {
                throw new UsageException("--resume " + resume + ": cannot be written: " + e.getMessage());
            }
        }
    }

    private ReadFormat defaultFormat(OptionalLong count) {
        if (terminal.settings().outIsTerminal()) {
            return ReadFormat.TABLE;
        }
        return input.isSingle(count) ? ReadFormat.JSON : ReadFormat.JSONL;
    }

    private String read(Kroniek kroniek, Incoming incoming, ReadFormat chosen) {
        Reading reading = kroniek.read(incoming.article()).withEarlier(incoming.notices());
        return switch (chosen) {
            case TABLE -> new TableView(terminal.screen(), sentences).show(reading);
            case JSON -> ReadingWriter.write(reading, ReadingWriter.Layout.PAGE);
            case JSONL -> ReadingWriter.write(reading, ReadingWriter.Layout.LINE);
            case MARKDOWN -> new MarkdownView(sentences).show(reading);
        };
    }

    private void printError(Failure failure, ReadFormat chosen) {
        if (chosen == ReadFormat.JSON) {
            terminal.out().println(ReadingWriter.write(failure, ReadingWriter.Layout.PAGE));
        } else if (chosen == ReadFormat.JSONL) {
            terminal.out().println(ReadingWriter.write(failure, ReadingWriter.Layout.LINE));
        }
    }
}
