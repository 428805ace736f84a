package org.kroniek.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.kroniek.cli.view.TimeView;
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
        TimeView view = new TimeView(terminal.screen());
        return Batch.each(
                terminal,
                input,
                (kroniek, article) -> view.show(kroniek.ground(article).grounding()),
                terminal.out()::println);
    }
}
