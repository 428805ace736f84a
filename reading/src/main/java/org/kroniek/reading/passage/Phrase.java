package org.kroniek.reading.passage;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A phrase of a data file as a pattern: case does not matter, white space is any white space, {@code #} is a number,
 * {@code *} up to 80 letters, {@code @} one to five words that begin with a capital.
 */
final class Phrase {
    private static final String NUMBER = "\\d[\\d.,:/-]*";
    private static final String ANYTHING = ".{0,80}?";
    private static final String NAMES =
            "(?-i:\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:\\p{Ll}{1,4}\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4})";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private Phrase() {}

    /** A pattern that matches the phrase alone. */
    static Pattern pattern(String phrase) {
        return Pattern.compile(regex(phrase), FLAGS);
    }

    static Pattern compile(String regex) {
        return Pattern.compile(regex, FLAGS);
    }

    static String regex(String phrase) {
        StringBuilder regex = new StringBuilder();
        for (String word : phrase.split("\\s+")) {
            if (regex.length() > 0) {
                regex.append("\\s+");
            }
            appendWord(regex, word);
        }
        return regex.toString().replace("\\s+" + ANYTHING, "\\s*" + ANYTHING);
    }

    private static void appendWord(StringBuilder regex, String word) {
        int from = 0;
        for (int i = 0; i < word.length(); i++) {
            String wild = switch (word.charAt(i)) {
                case '#' -> NUMBER;
                case '*' -> ANYTHING;
                case '@' -> NAMES;
                default -> "";
            };
            if (!wild.isEmpty()) {
                appendLiteral(regex, word.substring(from, i));
                regex.append(wild);
                from = i + 1;
            }
        }
        appendLiteral(regex, word.substring(from));
    }

    private static void appendLiteral(StringBuilder regex, String literal) {
        if (!literal.isEmpty()) {
            regex.append(Pattern.quote(literal));
        }
    }

    /** What the phrase begins with, to find it quickly: its first word in lower case, or "" when that is wild. */
    static String firstWord(String phrase) {
        String word = leadingWord(phrase, 0, phrase.length());
        boolean wild = phrase.startsWith("#") || phrase.startsWith("*") || phrase.startsWith("@");
        boolean endsWild = word.length() < phrase.length() && "#*@".indexOf(phrase.charAt(word.length())) >= 0;
        return wild || endsWild ? "" : word;
    }

    /** The letters that a text begins with at {@code begin}, in lower case. */
    static String leadingWord(String text, int begin, int end) {
        int at = begin;
        while (at < end && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at).toLowerCase(Locale.ROOT);
    }
}
