package org.kroniek.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.kroniek.cli.view.EntityView;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.reading.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kroniek entities}: who and what an article names. */
@Command(
        name = "entities",
        mixinStandardHelpOptions = true,
        description = "Lists the actors and places of articles with what is known of them and how they are mentioned.")
final class EntitiesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    InputOptions input = new InputOptions();

    EntitiesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Failures failures = new Failures(terminal.err());
        EntityView view = new EntityView(terminal.screen());
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
