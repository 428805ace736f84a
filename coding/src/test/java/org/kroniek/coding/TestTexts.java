package org.kroniek.coding;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Data files of tests: blocks of lines parted by blank lines; a block of comments alone is left out. */
final class TestTexts {
    private TestTexts() {}

    /** The blocks of a resource beside this class, comments included. */
    static List<List<String>> blocks(String resource) {
        return Arrays.stream(text(resource).split("\n\\s*\n"))
                .map(block -> block.lines().filter(line -> !line.isBlank()).toList())
                .filter(block -> block.stream().anyMatch(line -> !line.startsWith("#")))
                .toList();
    }

    private static String text(String resource) {
        try (InputStream in = TestTexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("no test resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
