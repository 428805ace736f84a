package org.kroniek.language.network;

import java.util.Locale;
import java.util.Map;

/**
 * What the network sees of a word: one spelling of quotes and dashes, a look-up key, a row of characters. The training
 * recipe does the same in {@code training/forms.py}; change both or neither.
 */
final class WordForms {
    static final int PAD = 0;
    static final int UNKNOWN = 1;
    static final int ROOT = 2;
    static final int CHARACTERS_SHOWN = 22;
    private static final int FIRST = 3;
    private static final int LAST = 4;
    private static final int HEAD_SHOWN = 10;
    private static final int ROOM = CHARACTERS_SHOWN - 2;

    private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b`\u00b4\u2032\u2039\u203a";
    private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022";
    private static final Map<String, String> WHOLE =
            Map.of(",,", "\"", "''", "\"", "--", "-", "---", "-", "``", "\"", "....", "...", "..", "...");

    private WordForms() {}

    /** The form with typographic quotes, dashes and ellipses in their plain spelling. */
    static String spelling(String form) {
        String plain = form;
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) >= '`') {
                plain = replaced(form);
                break;
            }
        }
        return WHOLE.getOrDefault(plain, plain);
    }

    private static String replaced(String form) {
        StringBuilder plain = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c < 0x80 && c != '`') {
                plain.append(c);
            } else if (SINGLE_QUOTES.indexOf(c) >= 0) {
                plain.append('\'');
            } else if (DOUBLE_QUOTES.indexOf(c) >= 0) {
                plain.append('"');
            } else if (DASHES.indexOf(c) >= 0) {
                plain.append('-');
            } else if (c == '\u2026') {
                plain.append("...");
            } else {
                plain.append(c == '\u00a0' ? ' ' : c);
            }
        }
        return plain.toString();
    }

    /** The key of the word table: plain spelling, lower case, every digit 0. */
    static String key(String form) {
        StringBuilder key = new StringBuilder(spelling(form).toLowerCase(Locale.ROOT));
        for (int i = 0; i < key.length(); i++) {
            if (Character.isDigit(key.charAt(i))) {
                key.setCharAt(i, '0');
            }
        }
        return key.toString();
    }

    /**
     * Ids of the characters between begin and end marks, {@link #CHARACTERS_SHOWN} places from {@code at} on; of long
     * words the first 10 and the last 10.
     */
    static void characters(String form, Vocabulary ids, int[] row, int at) {
        int[] shown = spelling(form).codePoints().toArray();
        int count = Math.min(shown.length, ROOM);
        row[at] = FIRST;
        for (int i = 0; i < count; i++) {
            int c = shown.length <= ROOM || i < HEAD_SHOWN ? shown[i] : shown[shown.length - ROOM + i];
            row[at + 1 + i] = ids.id(Character.toString(c), UNKNOWN);
        }
        row[at + 1 + count] = LAST;
    }
}
