package org.kroniek.reading.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The test pages that {@code pages.tsv} lists. */
final class Pages {
    private Pages() {}

    static String resource(String path) {
        try (InputStream stream = Pages.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("no test resource pages/" + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The pages whose template is in {@code folder}. */
    static List<TestPage> of(String folder) {
        List<TestPage> pages = new ArrayList<>();
        for (String line : resource("pages.tsv").split("\n")) {
            if (line.startsWith(folder + "/")) {
                String[] cells = line.split("\t");
                pages.add(new TestPage(cells[0], new ExpectedArticle(cells[1])));
            }
        }
        return pages;
    }
}
