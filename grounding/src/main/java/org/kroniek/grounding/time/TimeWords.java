package org.kroniek.grounding.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.language.Sentence;

/** The words of time of a language by class, from {@code words.tsv}; a word may be several tokens. */
final class TimeWords {
    private static final int MAX_TOKENS = 5;

    private final Map<String, Map<String, String>> values = new HashMap<>();

    private TimeWords() {}

    static TimeWords parse(List<String> lines) {
        TimeWords words = new TimeWords();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t");
            if (fields.length != 3) {
                throw new IllegalArgumentException(
                        "time words: '" + line + "' has " + fields.length + " fields; write class, words, value");
            }
            Map<String, String> map = words.values.computeIfAbsent(fields[0], unused -> new HashMap<>());
            for (String word : fields[1].split(";")) {
                map.put(word.strip(), fields[2].strip());
            }
        }
        return words;
    }

    /** The value of a word of a class; null if it is none. */
    @Nullable
    String value(String wordClass, String word) {
        return values.getOrDefault(wordClass, Map.of()).get(word);
    }

    /** The words of a class. */
    Set<String> of(String wordClass) {
        return values.getOrDefault(wordClass, Map.of()).keySet();
    }

    boolean isIn(String wordClass, String word) {
        return value(wordClass, word) != null;
    }

    /** The longest word of a class that starts at token {@code id}: its length in tokens, 0 if there is none. */
    int length(String wordClass, Sentence sentence, int id) {
        Map<String, String> map = values.getOrDefault(wordClass, Map.of());
        int found = 0;
        StringBuilder joined = new StringBuilder();
        for (int n = 1; n <= MAX_TOKENS && id + n - 1 <= sentence.size(); n++) {
            joined.append(n == 1 ? "" : " ").append(form(sentence, id + n - 1));
            if (map.containsKey(joined.toString())) {
                found = n;
            }
        }
        return found;
    }

    static String form(Sentence sentence, int id) {
        return sentence.token(id).form().toLowerCase(Locale.ROOT);
    }

    /** The tokens from {@code first}, {@code count} of them, in lower case with a space between. */
    static String joined(Sentence sentence, int first, int count) {
        StringBuilder joined = new StringBuilder();
        for (int n = 0; n < count; n++) {
            joined.append(n == 0 ? "" : " ").append(form(sentence, first + n));
        }
        return joined.toString();
    }
}
