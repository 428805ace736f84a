package org.kroniek.cli.view;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a width, in code points. */
final class Wrapping {
    private Wrapping() {}

    /** At least one line; a word longer than the width is broken. Line ends in {@code words} are kept. */
    static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        for (String part : words.split("\n", -1)) {
            wrapLine(part, width, lines);
        }
        return lines;
    }

    private static void wrapLine(String words, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            String rest = word;
            if (line.length() > 0 && length(line) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) {
                int cut = cut(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
    }

    /** Where to break a long word: behind its last hyphen that fits, else at the width. */
    private static int cut(String word, int width) {
        int end = word.offsetByCodePoints(0, width);
        int hyphen = word.lastIndexOf('-', end - 1);
        return hyphen > 0 ? hyphen + 1 : end;
    }

    static int length(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }

    /** The words with blanks behind them up to the width. */
    static String pad(String words, int width) {
        return words + " ".repeat(Math.max(0, width - length(words)));
    }
}
