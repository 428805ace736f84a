package org.kroniek.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.knowledge.KnowledgeCheck;
import org.kroniek.grounding.knowledge.KnowledgeSource;
import org.kroniek.grounding.knowledge.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kroniek knowledge …}: checks the data on actors and places, and imports more. */
@Command(
        name = "knowledge",
        mixinStandardHelpOptions = true,
        description = "Works on the knowledge base: known actors and places.",
        subcommands = {KnowledgeCommand.Check.class, KnowledgeImportCommand.class},
        synopsisSubcommandLabel = "COMMAND")
final class KnowledgeCommand implements Runnable {
    @Override
    public void run() {
        throw new UsageException(
                "kroniek knowledge: which command? 'kroniek knowledge check' or 'kroniek knowledge import'");
    }

    /** Reads every file and says what is wrong. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Reads every file of the knowledge base and says what is wrong with it.")
    static final class Check implements Callable<Integer> {
        private final Terminal terminal;

        @Option(
                names = "--knowledge",
                paramLabel = "FOLDER",
                description = "Check the tables of this folder over the shipped ones.")
        @Nullable
        Path folder;

        Check(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            KnowledgeFolder own = folder == null ? null : KnowledgeFolder.checked(folder);
            List<Problem> problems =
                    own == null ? KnowledgeCheck.run(KnowledgeSource.SHIPPED) : KnowledgeCheck.runWith(own);
            if (!problems.isEmpty()) {
                problems.forEach(problem -> terminal.err().println("kroniek: " + problem));
                return 1;
            }
            KnowledgeBase knowledge = own == null ? KnowledgeBase.load() : KnowledgeBase.loadWith(own);
            terminal.out()
                    .println(knowledge.countries().size() + " countries, "
                            + knowledge.actors().size() + " organisations and persons, "
                            + knowledge.places().size() + " places, "
                            + knowledge.gazetteerSize() + " towns of the gazetteer: all well");
            return 0;
        }
    }
}
