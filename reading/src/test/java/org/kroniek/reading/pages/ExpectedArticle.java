package org.kroniek.reading.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An article of {@code pages/articles}: what a reader must find on each page made from it. */
final class ExpectedArticle {
    /** A line of the article: {@code p}, {@code h}, {@code li}, {@code q} or {@code fig}, and its words. */
    record Part(String kind, String words) {
        String caption() {
            return words.substring(0, words.indexOf(" | "));
        }

        String credit() {
            return words.substring(words.indexOf(" | ") + 3);
        }
    }

    private final String name;
    private final Map<String, String> fields = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    ExpectedArticle(String name) {
        this.name = name;
        boolean head = true;
        for (String line : Pages.resource("articles/" + name + ".txt").split("\n")) {
            if (line.isBlank()) {
                head = false;
                continue;
            }
            int colon = line.indexOf(':');
            String key = line.substring(0, colon);
            String value = line.substring(colon + 1).strip();
            if (head) {
                fields.put(key, value);
            } else {
                parts.add(new Part(key, value));
            }
        }
    }

    String name() {
        return name;
    }

    String field(String field) {
        return fields.getOrDefault(field, "");
    }

    List<Part> parts() {
        return parts;
    }

    Part lead() {
        return new Part("fig", field("caption"));
    }
}
