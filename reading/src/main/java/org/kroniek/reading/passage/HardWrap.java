package org.kroniek.reading.passage;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of text that was wrapped at a fixed width into paragraphs. */
final class HardWrap {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 120;

    /** Share of line ends that must be explained by the width. */
    private static final double SHARE = 0.9;

    private HardWrap() {}

    /** The paragraphs, if the text is wrapped; the lines themselves otherwise. */
    static List<Line> join(String text, List<Line> lines) {
        return isWrapped(text, lines) ? paragraphs(lines) : lines;
    }

    /**
     * Text is wrapped if its lines are narrow and nearly every line is so full that the next word would not have fitted.
     * Some line must go on in lower case: a list of headlines never does.
     */
    private static boolean isWrapped(String text, List<Line> lines) {
        int width = lines.stream().mapToInt(Line::length).max().orElse(0);
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int ends = 0;
        int full = 0;
        boolean goesOn = false;
        for (int i = 1; i < lines.size(); i++) {
            Line next = lines.get(i);
            if (next.opensBlock()) {
                continue;
            }
            ends++;
            // Some editors wrap a word early, so a little slack is given.
            if (lines.get(i - 1).length() + 1 + firstWord(text, next) + 3 > width) {
                full++;
            }
            goesOn |= Character.isLowerCase(text.codePointAt(next.begin()));
        }
        return goesOn && full >= SHARE * ends;
    }

    private static int firstWord(String text, Line line) {
        int end = line.begin();
        while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - line.begin();
    }

    private static List<Line> paragraphs(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            if (line.opensBlock()) {
                joined.add(line);
            } else {
                int last = joined.size() - 1;
                joined.set(last, new Line(joined.get(last).begin(), line.end(), true));
            }
        }
        return joined;
    }
}
