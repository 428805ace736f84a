package org.kroniek.reading.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of an expected text was found, by its shingles of four words: the measure of article-extraction-benchmark. */
final class Shingles {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SIZE = 4;

    /** Precision and recall, each 0 to 1. */
    record Score(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private Shingles() {}

    static Score compare(String expected, String found) {
        Map<String, Integer> right = count(expected);
        Map<String, Integer> given = count(found);
        int both = 0;
        for (Map.Entry<String, Integer> shingle : given.entrySet()) {
            both += Math.min(shingle.getValue(), right.getOrDefault(shingle.getKey(), 0));
        }
        int all = given.values().stream().mapToInt(Integer::intValue).sum();
        int wanted = right.values().stream().mapToInt(Integer::intValue).sum();
        return new Score(all == 0 ? 0 : both / (double) all, wanted == 0 ? 0 : both / (double) wanted);
    }

    private static Map<String, Integer> count(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + SIZE <= words.size(); i++) {
            counts.merge(String.join(" ", words.subList(i, i + SIZE)), 1, Integer::sum);
        }
        return counts;
    }
}
