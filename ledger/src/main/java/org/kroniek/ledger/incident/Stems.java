package org.kroniek.ledger.incident;

import java.util.Set;
import java.util.TreeSet;

/**
 * Content words cut to their first letters, a crude stem that needs no grammar and lets related words of Dutch and English
 * meet ('demonstraties', 'demonstrators'). Numbers stay whole. Words of {@code stopwords/LANGUAGE.txt} are left out.
 */
final class Stems {
    /** Letters kept. */
    private static final int LENGTH = 5;

    /** Words shorter than this carry little meaning by themselves. */
    private static final int SHORTEST = 4;

    private Stems() {}

    static Set<String> of(String text, Set<String> stopwords) {
        Set<String> stems = new TreeSet<>();
        for (String word : Idents.folded(text).split(" ", -1)) {
            boolean isNumber = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (isNumber) {
                stems.add(word);
            } else if (word.length() >= SHORTEST && !stopwords.contains(word)) {
                stems.add(word.substring(0, Math.min(LENGTH, word.length())));
            }
        }
        return stems;
    }
}
