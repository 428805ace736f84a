package org.kroniek.coding.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The lemma or combination of lemmas of an entry: the head, and the words that must stand below it. */
public record Headword(String head, List<String> others) {
    public Headword {
        others = List.copyOf(others);
    }

    /** Parses {@code words}: the head is the one marked {@code *}, else the last or the first. */
    static Headword parse(String words, boolean headLast) {
        String[] parts = words.split("\\s+");
        int head = headLast ? parts.length - 1 : 0;
        for (int i = 0; i < parts.length; i++) {
            // '*-jarig' is a pattern, not a marked head
            if (parts.length > 1 && parts[i].startsWith("*") && parts[i].length() > 1) {
                head = i;
                parts[i] = parts[i].substring(1);
            }
        }
        List<String> others = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (i != head) {
                others.add(parts[i]);
            }
        }
        return new Headword(parts[head], others);
    }
}
