package org.kroniek.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.coding.pipeline.UnreadableException;
import picocli.CommandLine.Option;

/** With what articles are read, the same for every command that reads them. */
final class PipelineOptions {
    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "Read everything as nl, en, …, instead of detecting it.")
    @Nullable
    String language;

    @Option(
            names = "--knowledge",
            paramLabel = "FOLDER",
            description = "Know also the actors and places in the tables of this folder (docs/knowledge.md).")
    @Nullable
    Path knowledge;

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
}
