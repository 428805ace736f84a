package org.kroniek.ledger.store;

import java.util.Arrays;
import java.util.List;
import org.kroniek.model.Span;

/** Short lists as kept in one column. */
final class Lists {
    private Lists() {}

    /** Words with a blank around each, so that one can be looked for; empty for none. */
    static String spaced(List<String> words) {
        return words.isEmpty() ? "" : " " + String.join(" ", words) + " ";
    }

    static List<String> words(String column) {
        return column.isBlank() ? List.of() : List.of(column.strip().split(" "));
    }

    /** Spans written {@code BEGIN-END BEGIN-END}. */
    static List<Span> spans(String column) {
        return words(column).stream().map(Lists::span).toList();
    }

    private static Span span(String written) {
        int[] ends =
                Arrays.stream(written.split("-")).mapToInt(Integer::parseInt).toArray();
        return new Span(ends[0], ends[1]);
    }
}
