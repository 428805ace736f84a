package org.kroniek.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import org.kroniek.model.CodePointIndex;
import org.kroniek.model.Span;

/**
 * Finds quotations by their marks: “…”, „…”, «…», ‘…’, "…", '…' and mismatched pairs of them, as newspapers print them. An
 * apostrophe inside a word or of a genitive is none.
 */
final class QuotationMarks {
    private static final String OPENING = "“„«‘‚";
    private static final String CLOSING = "”»’";
    private static final String STRAIGHT = "\"'";
    private static final String SINGLE = "‘‚’'";
    /** A quotation whose end is missing is believed up to here, in characters. */
    private static final int MAX_LENGTH = 3000;

    private final String text;
    private final CodePointIndex index;
    private final List<Span> found = new ArrayList<>();

    private QuotationMarks(String text, CodePointIndex index) {
        this.text = text;
        this.index = index;
    }

    /** The quotations, marks excluded, in a stretch of text; {@code stretch} is usually a passage. */
    static List<Span> in(String text, CodePointIndex index, Span stretch) {
        QuotationMarks marks = new QuotationMarks(text, index);
        marks.scan(index.toChar(stretch.begin()), index.toChar(stretch.end()));
        return marks.found;
    }

    private void scan(int from, int to) {
        int open = -1;
        boolean single = false;
        for (int i = from; i < to; i++) {
            char mark = text.charAt(i);
            if (open < 0) {
                if (opens(mark, i, from, to)) {
                    open = i + 1;
                    single = SINGLE.indexOf(mark) >= 0;
                }
            } else if (i == open && isMark(mark)) {
                // two opening marks in a row: the second is the one that will be closed
                open = i + 1;
                single = SINGLE.indexOf(mark) >= 0;
            } else if (closes(mark, i, to, single)) {
                add(open, i);
                open = -1;
            } else if (i - open > MAX_LENGTH) {
                open = -1;
            }
        }
        // A double quotation left open at the end of a paragraph goes on in the next one.
        if (open >= 0 && !single && to - open > 20) {
            add(open, to);
        }
    }

    private static boolean isMark(char mark) {
        return OPENING.indexOf(mark) >= 0 || STRAIGHT.indexOf(mark) >= 0;
    }

    private boolean opens(char mark, int at, int from, int to) {
        if (OPENING.indexOf(mark) < 0 && STRAIGHT.indexOf(mark) < 0 && mark != '”' && mark != '’') {
            return false;
        }
        boolean before = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < to && !Character.isWhitespace(text.charAt(at + 1));
        if (mark == '’' || mark == '\'') {
            // ’s avonds, ’t: an apostrophe before one letter opens nothing
            boolean clitic =
                    at + 2 < to && Character.isLetter(text.charAt(at + 1)) && !Character.isLetter(text.charAt(at + 2));
            return before && after && !clitic;
        }
        return before && after;
    }

    private boolean closes(char mark, int at, int to, boolean single) {
        boolean closing = CLOSING.indexOf(mark) >= 0 || STRAIGHT.indexOf(mark) >= 0 || (mark == '“' && !single);
        if (!closing || (SINGLE.indexOf(mark) >= 0) != single) {
            return false;
        }
        boolean glued = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
        return !glued;
    }

    private void add(int open, int close) {
        int begin = open;
        int end = close;
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > begin) {
            found.add(new Span(index.toCodePoint(begin), index.toCodePoint(end)));
        }
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
