package org.kroniek.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.kroniek.cli.view.TimeView;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.reading.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kroniek times}: when an article says that things happened. */
@Command(
        name = "times",
        mixinStandardHelpOptions = true,
        description = "Lists the time expressions of articles with their values and the rules that read them.")
final class TimesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    InputOptions input = new InputOptions();

    TimesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Failures failures = new Failures(terminal.err());
        TimeView view = new TimeView(terminal.screen());
        try (Kroniek kroniek = input.kroniek();
                Inputs inputs = input.open(terminal)) {
            Batch.run(
                    inputs,
                    input.threads(inputs.count()),
                    incoming -> view.show(kroniek.ground(incoming.article()).grounding()),
                    outcome -> {
                        if (outcome instanceof Outcome.Done<String> done) {
                            terminal.out().println(done.value());
                        } else if (outcome instanceof Outcome.Failed<String> failed) {
                            failures.report(failed.failure());
                        }
                    });
        }
        return failures.exitCode();
    }
}
