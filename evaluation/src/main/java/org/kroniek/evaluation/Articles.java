package org.kroniek.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The articles in front of names, of the file {@code articles.txt}. */
final class Articles {
    static final Set<String> ALL = load();

    private Articles() {}

    private static Set<String> load() {
        try (InputStream stream = Articles.class.getResourceAsStream("articles.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file evaluation/articles.txt");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("evaluation/articles.txt", e);
        }
    }
}
