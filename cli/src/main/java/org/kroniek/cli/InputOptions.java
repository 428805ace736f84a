package org.kroniek.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.coding.pipeline.UnreadableException;
import org.kroniek.reading.InputForm;
import org.kroniek.reading.Inputs;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read and how, the same for every command that reads articles. */
final class InputOptions {
    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description =
                    "Files, folders, or - for standard input. Plain text may begin with 'date YYYY-MM-DD';"
                            + " .html is a page, .jsonl one JSON object a line with text, url, title, published, publisher, language.")
    List<Path> paths = List.of();

    @Option(
            names = "--input",
            paramLabel = "FORM",
            description = "text, html, json, jsonl, or auto (by the file's name and how it begins; the default).")
    InputForm form = InputForm.AUTO;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "Read everything as nl, en, …, instead of detecting it.")
    @Nullable
    String language;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Articles read at a time; all processors by default. The output is the same for every N.")
    int jobs;

    @Option(
            names = "--knowledge",
            paramLabel = "FOLDER",
            description = "Know also the actors and places in the tables of this folder (docs/knowledge.md).")
    @Nullable
    Path knowledge;

    Inputs open(Terminal terminal) {
        return Inputs.of(paths, form, terminal.in());
    }

    /** A reader of articles that has begun to load. */
    Kroniek kroniek() {
        KnowledgeFolder own = knowledge == null ? null : KnowledgeFolder.checked(knowledge);
        Kroniek shipped = language == null ? Kroniek.detecting() : in(language);
        Kroniek kroniek = own == null ? shipped : shipped.knowing(own);
        kroniek.warmUp();
        if (own != null) {
            kroniek.requireKnowledge();
        }
        return kroniek;
    }

    private static Kroniek in(String language) {
        try {
            return Kroniek.in(language);
        } catch (UnreadableException e) {
            throw new UsageException("--language " + language + ": no such language here; this version reads "
                    + String.join(", ", Kroniek.languages()));
        }
    }

    /** Threads for this many articles. */
    int threads(OptionalLong count) {
        if (jobs < 0) {
            throw new UsageException("-j " + jobs + ": must be 1 or more");
        }
        int wanted = jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs;
        return (int) Math.max(1, Math.min(wanted, count.orElse(wanted)));
    }

    /** True when one article at most will come: a single file that is no archive. */
    boolean isSingle(OptionalLong count) {
        return paths.size() == 1 && form != InputForm.JSONL && count.orElse(2) == 1 && !isArchive(paths.get(0));
    }

    private static boolean isArchive(Path path) {
        String name = path.toString();
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }
}
