package org.kroniek.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.kroniek.cli.view.EntityView;
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
        EntityView view = new EntityView(terminal.screen());
        return Batch.each(
                terminal,
                input,
                (kroniek, article) -> view.show(kroniek.ground(article).grounding()),
                terminal.out()::println);
    }
}
