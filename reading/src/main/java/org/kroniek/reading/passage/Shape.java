package org.kroniek.reading.passage;

/** What the look of a line says: its end, its length, its sentences. */
final class Shape {
    private static final int LONGEST_HEADING = 100;
    private static final int WORDS_OF_HEADING = 14;
    private static final int WORDS_OF_QUESTION = 7;
    private static final int LONGEST_TITLE = 180;
    private static final String CLOSERS = "\"'”’»)]";

    private Shape() {}

    /** True for a short line that begins like a heading and ends without a full stop; a short question may be one. */
    static boolean isHeadingLike(String line) {
        if (line.length() > LONGEST_HEADING || line.indexOf('\n') >= 0 || !beginsLikeHeading(line)) {
            return false;
        }
        int words = words(line);
        char end = lastMark(line);
        return end == '?' ? words <= WORDS_OF_QUESTION : words <= WORDS_OF_HEADING && !isStop(end);
    }

    /** True for a line that may be a title: up to 180 letters, no full stop. */
    static boolean isTitleLike(String line) {
        char end = lastMark(line);
        return line.length() <= LONGEST_TITLE
                && line.indexOf('\n') < 0
                && beginsLikeHeading(line)
                && (end == '?' || end == '!' || !isStop(end))
                && sentences(line) <= 1;
    }

    /** Number of places where a sentence may end; at least 1. */
    static int sentences(String words) {
        int count = 1;
        for (int i = 0; i + 2 < words.length(); i++) {
            if (isEnd(words.charAt(i))
                    && Character.isWhitespace(words.charAt(i + 1))
                    && Character.isUpperCase(words.charAt(i + 2))) {
                count++;
            }
        }
        return count;
    }

    static int words(String line) {
        return line.strip().split("\\s+").length;
    }

    private static boolean beginsLikeHeading(String line) {
        int first = line.codePointAt(0);
        return !Character.isLowerCase(first) && "-–—•*·>".indexOf(first) < 0;
    }

    private static boolean isEnd(char letter) {
        return letter == '.' || letter == '!' || letter == '?';
    }

    private static boolean isStop(char letter) {
        return isEnd(letter) || letter == ':' || letter == ';' || letter == ',' || letter == '…';
    }

    /** The last mark of a line, closing quotes and brackets aside. */
    private static char lastMark(String line) {
        int at = line.length() - 1;
        while (at > 0 && CLOSERS.indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        return line.charAt(at);
    }
}
