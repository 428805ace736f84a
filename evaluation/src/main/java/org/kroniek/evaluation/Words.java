package org.kroniek.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and texts in the form in which they are compared. */
final class Words {
    /** Dropped in front of a name: 'de Verenigde Staten' is 'Verenigde Staten'. */
    private static final Set<String> ARTICLES = Articles.ALL;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern GENITIVE = Pattern.compile("('s|s')$");
    private static final String BLANK = "[\\s\\p{Z}\\u0085\\u001c-\\u001f]+";
    private static final String MARKS = ".,;:!?\"'“”‘()";

    private Words() {}

    /** A name without case, articles, marks around its words, and genitive. */
    static String norm(String name) {
        String folded = fold(Normalizer.normalize(name, Normalizer.Form.NFC)).replace('’', '\'');
        List<String> words = new ArrayList<>();
        for (String word : split(folded)) {
            words.add(GENITIVE.matcher(strip(word)).replaceFirst(""));
        }
        while (!words.isEmpty() && ARTICLES.contains(words.get(0))) {
            words.remove(0);
        }
        return String.join(" ", words);
    }

    /** The words of a text without case, each once. */
    static Set<String> tokens(String text) {
        Set<String> tokens = new HashSet<>();
        Matcher matcher = WORD.matcher(fold(text));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(BLANK)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** {@code names} and, of those that end in s, the form without it. */
    static Set<String> withoutPlural(Set<String> names) {
        Set<String> all = new HashSet<>(names);
        for (String name : names) {
            if (name.endsWith("s")) {
                all.add(name.substring(0, name.length() - 1));
            }
        }
        return all;
    }

    /** Unicode case folding, as far as news text needs it. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case 'ß', 'ẞ' -> folded.append("ss");
                case 'ς' -> folded.append('σ');
                default -> folded.appendCodePoint(Character.toLowerCase(point));
            }
        });
        return folded.toString();
    }

    private static String strip(String word) {
        int begin = 0;
        int end = word.length();
        while (begin < end && MARKS.indexOf(word.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && MARKS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(begin, end);
    }
}
