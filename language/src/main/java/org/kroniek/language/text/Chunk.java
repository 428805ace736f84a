package org.kroniek.language.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits what stands between two spaces: peels punctuation off both ends, then hands the core to {@link Core}. Keeps
 * whether a single quote is open, for an apostrophe after an s may end a quotation or be part of the word.
 */
final class Chunk {
    /** Addresses, handles and tags, which stay whole. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|[@#][\\p{L}\\p{N}_]+"
                    + "|[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:com|org|net|nl|be|uk|eu|gov|edu|info|int)(?:/\\S*)?",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SMILEY = Pattern.compile("[:;=8][-o'^]?[()\\[\\]DPpO/\\\\|]+|<3+|\\^_*\\^|:'\\(");
    private static final Pattern DOTTED =
            Pattern.compile("(?:\\p{L}{1,3}\\.){2,}|\\p{Lu}\\.|(?:\\p{Lu}\\.-)+\\p{Lu}\\.");

    private final TokenRules rules;
    private final String text;
    private final List<Piece> pieces;
    private final Core core;
    private boolean singleOpen;

    Chunk(TokenRules rules, String text, List<Piece> pieces) {
        this.rules = rules;
        this.text = text;
        this.pieces = pieces;
        this.core = new Core(rules, text, pieces);
    }

    /** Adds the tokens of the stretch; {@code limit} is the end of the text that may be looked at. */
    void split(int begin, int end, int limit) {
        if (SMILEY.matcher(text).region(begin, end).matches()) {
            add(begin, end);
            return;
        }
        int from = begin;
        while (from < end) {
            int next = front(from, end);
            if (next == from) {
                break;
            }
            add(from, next);
            from = next;
        }
        Deque<Piece> tail = new ArrayDeque<>();
        int to = end;
        while (to > from) {
            int next = back(from, to, limit, end);
            if (next == to) {
                break;
            }
            tail.push(new Piece(next, to, false));
            to = next;
        }
        if (from < to) {
            middle(from, to);
        }
        pieces.addAll(tail);
    }

    private void middle(int from, int to) {
        if (whole(from, to)) {
            add(from, to);
        } else if (text.charAt(to - 1) == '\'' || text.charAt(to - 1) == '\u2019') {
            owner(from, to);
        } else {
            core.split(from, to);
        }
    }

    /** A word that ends in an apostrophe: "workers'" is two tokens in English, "Jenkins'" one in Dutch. */
    private void owner(int from, int to) {
        if (rules.possessiveStop() && to - from > 1) {
            core.split(from, to - 1);
            pieces.add(new Piece(to - 1, to, true));
        } else {
            add(from, to);
        }
    }

    /** The end of a punctuation token at the front, or {@code from} if a word starts there. */
    private int front(int from, int end) {
        char c = text.charAt(from);
        if (Characters.wordLike(c) || whole(from, end)) {
            return from;
        }
        if (end - from == 1) {
            return singleQuoteOrOther(c, from, end);
        }
        char next = text.charAt(from + 1);
        if (Characters.apostrophe(c) && apostropheWord(from, end)) {
            return from;
        }
        if (Character.isDigit(next) && (c == '.' || c == '+' || c == '\u2212' || (c == '-' && !rules.splitHyphens()))) {
            return from;
        }
        if ((c == '@' || c == '#') && Character.isLetter(next)) {
            return from;
        }
        if (pair(c, next)) {
            return from + 2;
        }
        if (!Characters.opening(c) || c == '<') {
            return run(from, end);
        }
        return singleQuoteOrOther(c, from, end);
    }

    private int singleQuoteOrOther(char c, int from, int end) {
        if (Characters.singleQuote(c) && end > from) {
            singleOpen = end - from > 1 || !singleOpen;
        }
        return from + 1;
    }

    private static boolean pair(char c, char next) {
        return c == next && (c == '\'' || c == '`' || c == ',');
    }

    /** "'s", "’t" alone or before a punctuation mark, and decades ("'69"). */
    private boolean apostropheWord(int from, int end) {
        int to = from + 1;
        while (to < end && Characters.wordLike(text.charAt(to))) {
            to++;
        }
        boolean decade =
                to - from == 3 && Character.isDigit(text.charAt(from + 1)) && Character.isDigit(text.charAt(from + 2));
        return decade || rules.apostropheWord(text.substring(from, to));
    }

    /** The end of a run of the same stops, or of exclamation and question marks mixed. */
    private int run(int from, int end) {
        int to = from + 1;
        while (to < end && alike(text.charAt(from), text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean alike(char a, char b) {
        return a == b || ((a == '!' || a == '?') && (b == '!' || b == '?'));
    }

    /** The begin of a punctuation token at the back, or {@code to} if a word ends there. */
    private int back(int from, int to, int limit, int end) {
        char c = text.charAt(to - 1);
        if (Characters.wordLike(c)) {
            return to;
        }
        if (c == '.') {
            return stop(from, to, limit, end);
        }
        if (!Characters.closing(c) && c != '-' && c != '/') {
            return runBack(from, to);
        }
        if (to - from > 1 && pair(c, text.charAt(to - 2))) {
            return to - 2;
        }
        if (Characters.apostrophe(c) && !closesQuote(from, to)) {
            return to;
        }
        if ((c == '-' || c == '/') && to - from > 1 && Characters.wordLike(text.charAt(to - 2)) && !whole(from, to)) {
            return c == '-' && !rules.splitHyphens() ? to : to - 1;
        }
        if (c == '/' && whole(from, to)) {
            return to;
        }
        if (Characters.singleQuote(c)) {
            singleOpen = false;
        }
        return to - 1;
    }

    /** Whether an apostrophe at the end of a word closes a quotation rather than belonging to the word. */
    private boolean closesQuote(int from, int to) {
        if (singleOpen || to - from < 2) {
            return true;
        }
        char before = Character.toLowerCase(text.charAt(to - 2));
        return "sxz".indexOf(before) < 0;
    }

    private int runBack(int from, int to) {
        int at = to - 1;
        while (at > from && alike(text.charAt(to - 1), text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** A stop at the back: part of an abbreviation, an ellipsis, or a token of its own. */
    private int stop(int from, int to, int limit, int end) {
        int at = runBack(from, to);
        if (to - at == 2 && abbreviated(from, to - 1, limit, end)) {
            return to - 1;
        }
        return to - at > 1 || !abbreviated(from, to, limit, end) ? at : to;
    }

    /** Whether the stop at the end of the form belongs to it. */
    private boolean abbreviated(int from, int to, int limit, int end) {
        String form = text.substring(from, to);
        if (DOTTED.matcher(form).matches()) {
            return true;
        }
        Abbreviation kind = rules.abbreviation(form.substring(afterHyphen(form)));
        return kind != null && (kind != Abbreviation.NUMBER || besideNumber(from, limit, end));
    }

    private static int afterHyphen(String form) {
        return form.lastIndexOf('-') + 1;
    }

    private boolean besideNumber(int from, int limit, int end) {
        int next = end;
        while (next < limit && Characters.space(text.charAt(next))) {
            next++;
        }
        int before = from - 1;
        while (before >= 0 && Characters.space(text.charAt(before))) {
            before--;
        }
        return (next < limit && Character.isDigit(text.charAt(next)))
                || (before >= 0 && before < from - 1 && Character.isDigit(text.charAt(before)));
    }

    private boolean whole(int from, int to) {
        char c = text.charAt(from);
        if (c != '@' && c != '#' && text.indexOf('.', from) < 0) {
            return false;
        }
        char last = text.charAt(to - 1);
        boolean ends = Characters.wordLike(last) || last == '/' || last == '_' || last == '=';
        return ends && WHOLE.matcher(text).region(from, to).matches();
    }

    private void add(int begin, int end) {
        pieces.add(new Piece(begin, end, false));
    }
}
