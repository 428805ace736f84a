package org.kroniek.ledger.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Words to Snowball stems, folded. Every language that Snowball knows is stemmed, words of others stay whole. Not thread-safe.
 */
public final class Stems {
    private static final int REMEMBERED = 50_000;

    private final Map<String, Optional<SnowballStemmer>> stemmers = new HashMap<>();
    private final Map<String, String> remembered = new HashMap<>();

    /** The words of a text as one line of stems, for an index. */
    public String line(String text, String language) {
        StringBuilder line = new StringBuilder(text.length());
        for (String word : words(text)) {
            line.append(line.isEmpty() ? "" : " ").append(stem(word, language));
        }
        return line.toString();
    }

    /** The stem of a word in a language (ISO 639-1). */
    public String stem(String word, String language) {
        if (remembered.size() > REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(language + " " + word, key -> make(word, language));
    }

    private String make(String word, String language) {
        String lower = word.toLowerCase(Locale.ROOT);
        String stem = stemmers.computeIfAbsent(language, Stems::stemmer)
                .map(stemmer -> stemmer.stem(lower).toString())
                .orElse(lower);
        return Folding.fold(stem);
    }

    /** Snowball names its languages in English: that of the code is looked up, so no language is named here. */
    private static Optional<SnowballStemmer> stemmer(String language) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        for (SnowballStemmer.ALGORITHM algorithm : SnowballStemmer.ALGORITHM.values()) {
            if (algorithm.name().equalsIgnoreCase(name)) {
                return Optional.of(new SnowballStemmer(algorithm));
            }
        }
        return Optional.empty();
    }

    /** Runs of letters and digits, with the apostrophes inside them left out: 'video’s' is one word. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i <= points.length; i++) {
            boolean inside = i < points.length && isInside(points, i);
            if (inside && !isApostrophe(points[i])) {
                word.appendCodePoint(points[i]);
            } else if (!inside && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static boolean isInside(int[] points, int at) {
        return isWord(points[at])
                || (isApostrophe(points[at])
                        && at > 0
                        && at + 1 < points.length
                        && isWord(points[at - 1])
                        && isWord(points[at + 1]));
    }

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '’';
    }
}
