package org.kroniek.grounding.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Brings the spellings of one name to one form: lower case without diacritics, apostrophes and full stops, words parted
 * at hyphens and spaces, the Arabic article always {@code al}.
 */
final class Folding {
    private static final int TABLE_END = 0x2000;
    private static final String[] TABLE = new String[TABLE_END];
    /** Letters and digits of ASCII in small; others are 0. */
    private static final char[] ASCII = new char[128];

    private static final String DROPPED = "'’‘ʼʿʾ`´.\u00ad\u200b\u200e\u200f";
    /** Forms the article takes before letters it is assimilated to (as-Sisi, ash-Shabaab). */
    private static final List<String> ASSIMILATED = List.of("as", "ash", "ad", "ar", "at", "an", "az", "adh", "ath");

    private char[] out = new char[64];
    private int length;
    private int wordStart;

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
        for (char c = 0; c < 0x250; c++) {
            TABLE[c] = fold(c);
        }
    }

    /** The folded words, in order. */
    static List<String> words(String text) {
        Folding folding = new Folding();
        folding.fold(text, 0, text.length());
        List<String> words = new ArrayList<>(4);
        int from = 0;
        for (int i = 0; i <= folding.length; i++) {
            if (i == folding.length || folding.out[i] == ' ') {
                if (i > from) {
                    words.add(new String(folding.out, from, i - from));
                }
                from = i + 1;
            }
        }
        return words;
    }

    /** Folds a stretch of text; the result is in {@link #chars()}, words parted by one space. */
    void fold(CharSequence text, int begin, int end) {
        length = 0;
        wordStart = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            char plain = c < ASCII.length ? ASCII[c] : 0;
            if (plain != 0) {
                append(plain);
            } else if (isLetterOrDigit(c)) {
                append(letter(c));
            } else if (DROPPED.indexOf(c) < 0 && !isMark(c)) {
                endWord(c == '-' || c == '‑' || c == '‐' ? next(text, i + 1, end) : ' ');
            }
        }
        endWord(' ');
        if (length > 0 && out[length - 1] == ' ') {
            length--;
        }
    }

    char[] chars() {
        return out;
    }

    int length() {
        return length;
    }

    private static boolean isLetterOrDigit(char c) {
        return (Character.isLetterOrDigit(c) && DROPPED.indexOf(c) < 0) || Character.isSurrogate(c);
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static char next(CharSequence text, int at, int end) {
        return at < end ? Character.toLowerCase(text.charAt(at)) : ' ';
    }

    private void append(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            append(letters.charAt(i));
        }
    }

    private void append(char letter) {
        if (length + 2 > out.length) {
            out = Arrays.copyOf(out, out.length * 2);
        }
        out[length++] = letter;
    }

    /** Closes a word; {@code next} is the letter after a hyphen, or a space. */
    private void endWord(char next) {
        int size = length - wordStart;
        if (size == 0) {
            return;
        }
        if (size == 2 && out[wordStart] == 'e' && out[wordStart + 1] == 'l') {
            out[wordStart] = 'a';
        } else if (next != ' '
                && size <= 3
                && out[wordStart] == 'a'
                && out[wordStart + 1 - (size == 1 ? 1 : 0)] == next) {
            if (ASSIMILATED.contains(new String(out, wordStart, size))) {
                out[wordStart + 1] = 'l';
                length = wordStart + 2;
            }
        }
        out[length++] = ' ';
        wordStart = length;
    }

    private static String letter(char c) {
        if (c >= TABLE_END) {
            return fold(c);
        }
        String known = TABLE[c];
        return known != null ? known : fold(c);
    }

    private static String fold(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'Ø', 'ø' -> "o";
            case 'Ł', 'ł' -> "l";
            case 'Đ', 'đ', 'Ð', 'ð' -> "d";
            case 'Æ', 'æ' -> "ae";
            case 'Œ', 'œ' -> "oe";
            case 'Þ', 'þ' -> "th";
            case 'ı', 'İ' -> "i";
            case 'Ħ', 'ħ' -> "h";
            case 'Ə', 'ə' -> "a";
            default -> stripped(c);
        };
    }

    private static String stripped(char c) {
        if (c < 128) {
            return String.valueOf(Character.toLowerCase(c));
        }
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(2);
        for (int i = 0; i < apart.length(); i++) {
            if (!isMark(apart.charAt(i))) {
                plain.append(apart.charAt(i));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
