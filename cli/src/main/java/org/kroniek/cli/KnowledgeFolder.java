package org.kroniek.cli;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kroniek.grounding.knowledge.KnowledgeSource;

/** A folder of a user's own tables: every {@code .tsv} in it, and its gazetteer if there is one. */
final class KnowledgeFolder implements KnowledgeSource {
    private final Path folder;
    private final List<String> files;

    private KnowledgeFolder(Path folder, List<String> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * The folder, if it is one and holds tables.
     *
     * @throws UsageException when it is not
     */
    static KnowledgeFolder checked(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("--knowledge " + folder + ": there is no such folder");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> files = inside.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".tsv") || name.equals("gazetteer.bin.gz"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new UsageException(
                        "--knowledge " + folder
                                + ": holds no table (.tsv); make some with 'kroniek knowledge import', or see docs/knowledge.md");
            }
            return new KnowledgeFolder(folder, files);
        } catch (IOException e) {
            throw new UncheckedIOException("--knowledge " + folder + " cannot be listed", e);
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        if (name.equals("manifest.tsv")) {
            String list = "file\n" + String.join("\n", files) + "\n";
            return new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8));
        }
        try {
            return Files.newInputStream(folder.resolve(name));
        } catch (NoSuchFileException e) {
            throw new FileNotFoundException("no file " + folder.resolve(name));
        }
    }
}
