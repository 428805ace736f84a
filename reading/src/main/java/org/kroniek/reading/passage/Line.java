package org.kroniek.reading.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text that stands by itself: a line, or a paragraph that was wrapped over several.
 *
 * @param begin UTF-16 position of its first letter
 * @param end UTF-16 position behind its last letter
 * @param opensBlock true when a blank line or nothing stands before it
 */
record Line(int begin, int end, boolean opensBlock) {
    /** The lines of a text that hold more than white space, without white space at their ends. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean opens = true;
        int at = 0;
        while (at < text.length()) {
            int stop = text.indexOf('\n', at);
            int end = stop < 0 ? text.length() : stop;
            int first = skipBlanks(text, at, end);
            if (first == end) {
                opens = true;
            } else {
                lines.add(new Line(first, trimBlanks(text, first, end), opens));
                opens = false;
            }
            at = end + 1;
        }
        return lines;
    }

    /** The first position from {@code begin} that holds no white space, or {@code end}. */
    static int skipBlanks(String text, int begin, int end) {
        int at = begin;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The position behind the last letter before {@code end} that is no white space, or {@code begin}. */
    static int trimBlanks(String text, int begin, int end) {
        int at = end;
        while (at > begin && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\u200b'
                || letter == '\ufeff';
    }

    String in(String text) {
        return text.substring(begin, end);
    }

    int length() {
        return end - begin;
    }
}
