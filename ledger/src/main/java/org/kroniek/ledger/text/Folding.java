package org.kroniek.ledger.text;

import java.text.Normalizer;
import java.util.Locale;

/** Spelling that does not matter when a name or word is searched for: case, accents, white space. */
public final class Folding {
    private Folding() {}

    /** Lower case without accents, one blank between words, none at the ends. */
    public static String fold(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
