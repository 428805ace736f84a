package org.kroniek.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kroniek.grounding.knowledge.KnowledgeSource;

/** A folder that an import wrote, as the knowledge base reads it. */
record Folder(Path path) implements KnowledgeSource {
    @Override
    public InputStream open(String name) throws IOException {
        return name.equals("manifest.tsv")
                ? new ByteArrayInputStream(("file\n" + String.join("\n", files())).getBytes(StandardCharsets.UTF_8))
                : Files.newInputStream(path.resolve(name));
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The line of a table that begins so. */
    String line(String file, String begin) throws IOException {
        return Files.readAllLines(path.resolve(file)).stream()
                .filter(line -> line.startsWith(begin))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line '" + begin + "' in " + file));
    }
}
