package org.kroniek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.importing.GeoNamesImport;
import org.kroniek.importing.ImportException;
import org.kroniek.importing.ImportSummary;
import org.kroniek.importing.WikidataImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kroniek knowledge import …}: the full sets of GeoNames and Wikidata, for those who want them. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Turns a dump of GeoNames or Wikidata into tables that --knowledge reads.",
        subcommands = {KnowledgeImportCommand.GeoNames.class, KnowledgeImportCommand.Wikidata.class},
        synopsisSubcommandLabel = "COMMAND")
final class KnowledgeImportCommand implements Runnable {
    @Override
    public void run() {
        throw new UsageException("kroniek knowledge import: of what? 'geonames FILE' or 'wikidata FILE'");
    }

    private static int tell(Terminal terminal, ImportSummary summary, Path folder) {
        terminal.out().println(summary.read() + " lines read");
        summary.written().forEach(terminal.out()::println);
        summary.problems().forEach(problem -> terminal.err().println("kroniek: " + problem));
        long more = summary.problemCount() - summary.problems().size();
        if (more > 0) {
            terminal.err().println("kroniek: and " + more + " more lines that could not be read");
        }
        terminal.out().println("use them with --knowledge " + folder);
        return summary.problemCount() == 0 ? 0 : 1;
    }

    private static int failed(Terminal terminal, ImportException e) {
        terminal.err().println("kroniek: " + e.getMessage());
        return 1;
    }

    /** Places. */
    @Command(
            name = "geonames",
            mixinStandardHelpOptions = true,
            description =
                    "Towns, provinces and other places of a GeoNames dump. Download it from download.geonames.org/export/dump.")
    static final class GeoNames implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "FILE", description = "allCountries, cities500, … as .txt, .zip or .gz.")
        Path file = Path.of("");

        @Option(
                names = "--names",
                paramLabel = "FILE",
                description = "alternateNamesV2 or alternateNames as .txt, .zip or .gz: Dutch and English names.")
        @Nullable
        Path names;

        @Option(
                names = "--smallest",
                paramLabel = "N",
                description = "Leave out towns with fewer inhabitants; 0, the default, takes all.")
        long smallest;

        @Option(names = "--into", paramLabel = "FOLDER", description = "Where to write; 'knowledge' by default.")
        Path folder = Path.of("knowledge");

        GeoNames(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            try {
                ImportSummary summary = new GeoNamesImport(KnowledgeBase.load(), smallest).run(file, names, folder);
                return tell(terminal, summary, folder);
            } catch (ImportException e) {
                return failed(terminal, e);
            }
        }
    }

    /** Actors. */
    @Command(
            name = "wikidata",
            mixinStandardHelpOptions = true,
            description =
                    "Politicians, officers, parties, armed groups, bodies and media of a Wikidata dump in JSON, one item a line."
                            + " Download it from dumps.wikimedia.org/wikidatawiki/entities.")
    static final class Wikidata implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "FILE", description = "The dump as .json, .json.gz or .json.bz2.")
        Path file = Path.of("");

        @Option(names = "--into", paramLabel = "FOLDER", description = "Where to write; 'knowledge' by default.")
        Path folder = Path.of("knowledge");

        Wikidata(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            try {
                ImportSummary summary = new WikidataImport(KnowledgeBase.load()).run(file, folder);
                return tell(terminal, summary, folder);
            } catch (ImportException e) {
                return failed(terminal, e);
            }
        }
    }
}
