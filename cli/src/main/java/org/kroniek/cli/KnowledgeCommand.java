package org.kroniek.cli;

import java.util.concurrent.Callable;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.knowledge.KnowledgeException;
import picocli.CommandLine.Command;

/** {@code kroniek knowledge check}: whether the data on actors and places are written well. */
@Command(
        name = "knowledge",
        mixinStandardHelpOptions = true,
        description = "Works on the knowledge base: known actors and places.",
        subcommands = KnowledgeCommand.Check.class,
        synopsisSubcommandLabel = "COMMAND")
final class KnowledgeCommand implements Runnable {
    @Override
    public void run() {
        throw new UsageException("kroniek knowledge: which command? 'kroniek knowledge check'");
    }

    /** Reads every file and says what is wrong. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Reads every file of the knowledge base and says what is wrong with it.")
    static final class Check implements Callable<Integer> {
        private final Terminal terminal;

        Check(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            try {
                KnowledgeBase knowledge = KnowledgeBase.load();
                terminal.out()
                        .println(knowledge.countries().size() + " countries, "
                                + knowledge.actors().size() + " organisations and persons: all well");
                return 0;
            } catch (KnowledgeException e) {
                terminal.err().println("kroniek: " + e.getMessage());
                return 1;
            }
        }
    }
}
