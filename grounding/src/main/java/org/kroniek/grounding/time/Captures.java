package org.kroniek.grounding.time;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the classes of a pattern stood for in a match. */
final class Captures {
    private final Map<String, String> values = new HashMap<>();

    Captures() {}

    Captures(Captures other) {
        values.putAll(other.values);
    }

    void put(String name, String value) {
        values.putIfAbsent(name, value);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    @Nullable
    String get(String name) {
        return values.get(name);
    }

    /** The value as a number; {@code otherwise} if the class is not in the match. */
    int number(String name, int otherwise) {
        String value = values.get(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }
}
