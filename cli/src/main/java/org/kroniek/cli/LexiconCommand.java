package org.kroniek.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.kroniek.coding.LexiconCheck;
import org.kroniek.coding.lexicon.LexiconReader;
import org.kroniek.coding.lexicon.Problem;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.model.Reading;
import org.kroniek.reading.PlainText;
import org.kroniek.reading.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kroniek lexicon check}: whether the words that the coder knows are written well and do what they say. */
@Command(
        name = "lexicon",
        mixinStandardHelpOptions = true,
        description = "Works on the lexicons: the words that become records.",
        subcommands = LexiconCommand.Check.class,
        synopsisSubcommandLabel = "COMMAND")
final class LexiconCommand implements Runnable {
    @Override
    public void run() {
        throw new UsageException("kroniek lexicon: which command? 'kroniek lexicon check'");
    }

    /** Reads every file, runs every example, counts the words by type. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description =
                    "Reads every file of a lexicon, runs every example through the program, and counts words by type.")
    static final class Check implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "LANGUAGE", arity = "0..*", description = "nl, en, …; all by default.")
        List<String> languages = List.of();

        Check(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            int problems = 0;
            for (String language : languages.isEmpty() ? Kroniek.languages() : languages) {
                problems += check(language);
            }
            return problems == 0 ? 0 : 1;
        }

        private int check(String language) {
            LexiconReader.Result read = LexiconReader.shipped(language);
            try (Kroniek kroniek = Kroniek.in(language)) {
                kroniek.warmUp();
                LexiconCheck check = new LexiconCheck(read.lexicon(), sentence -> read(kroniek, sentence));
                LexiconCheck.Result result = check.run();
                read.problems().forEach(this::print);
                result.problems().forEach(this::print);
                int problems = read.problems().size() + result.problems().size();
                terminal.out()
                        .println(language + ": " + read.lexicon().entries().size() + " entries, " + result.examples()
                                + " examples, " + problems + " problems");
                check.coverage()
                        .forEach((type, counts) -> terminal.out()
                                .printf("  %-10s %4d verbs %4d nouns and adjectives%n", type, counts[0], counts[1]));
                return problems;
            }
        }

        private void print(Problem problem) {
            terminal.err().println(problem);
        }

        private static Reading read(Kroniek kroniek, String sentence) {
            try {
                return kroniek.read(PlainText.read(sentence, "example").article());
            } catch (RefusedException e) {
                throw new IllegalStateException("an example without text", e);
            }
        }
    }
}
