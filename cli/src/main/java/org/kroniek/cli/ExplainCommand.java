package org.kroniek.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kroniek.cli.view.ExplainView;
import org.kroniek.coding.pipeline.Kroniek;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kroniek explain}: why each record came out so. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows for each record of an article its sentence, its tree, the rule that made it, how each participant"
                        + " was resolved, and why its certainty and source are what they are.")
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    InputOptions input = new InputOptions();

    @Option(names = "--record", paramLabel = "ID", description = "Only this record, such as r7.")
    @Nullable
    String record;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ExplainView view = new ExplainView(terminal.screen());
        return Batch.each(
                terminal, input, Kroniek::explain, explained -> terminal.out().print(show(view, explained)));
    }

    private String show(ExplainView view, Kroniek.Explained explained) {
        if (record == null) {
            return view.all(explained.grounding(), explained.trace());
        }
        return view.one(explained.grounding(), explained.trace(), record)
                .orElseThrow(() -> new UsageException("--record " + record + ": the article has "
                        + explained.trace().reading().records().size() + " records, r1 and so on"));
    }
}
