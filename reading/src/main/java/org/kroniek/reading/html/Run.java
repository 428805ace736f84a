package org.kroniek.reading.html;

import org.jspecify.annotations.Nullable;

/** Gathers the words between two breaks, as a browser shows them. */
final class Run {
    /**
     * Words between two breaks.
     *
     * @param creditBegin UTF-16 position in {@code text} where words of a credit begin, -1 without
     */
    record Words(String text, double linkShare, int creditBegin) {
        boolean hasSentence() {
            return text.chars().anyMatch(letter -> letter == '.' || letter == '!' || letter == '?' || letter == '…');
        }
    }

    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int creditBegin = -1;
    private boolean apart;

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** An element begins inside a caption: pages set its parts apart by style, not by white space. */
    void part() {
        apart = text.length() > 0;
    }

    void add(String words, boolean link, boolean credit) {
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (!BoxTree.isBlank(letter)) {
                if (apart && startsAnew(letter) && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
                apart = false;
                if (credit && creditBegin < 0) {
                    creditBegin = text.length();
                }
                text.append(letter);
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        linked += link ? text.length() - before : 0;
    }

    private static boolean startsAnew(char letter) {
        return Character.isUpperCase(letter) || letter == '©' || letter == '(' || letter == '|';
    }

    /** What was gathered, null when nothing; the next words begin anew. */
    @Nullable
    Words take() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        Words words =
                end == 0 ? null : new Words(text.substring(0, end), Math.min(1, linked / (double) end), creditBegin);
        text.setLength(0);
        linked = 0;
        creditBegin = -1;
        apart = false;
        return words;
    }
}
