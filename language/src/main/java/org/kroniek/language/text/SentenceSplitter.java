package org.kroniek.language.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where sentences end among tokens: after a stop, question or exclamation mark or ellipsis and what closes behind
 * it, where what follows can begin a sentence, and where a network is sure enough of an end without a mark. Abbreviations, quoted questions before a reporting verb, brackets and
 * list numbers hold it back. Thread-safe.
 */
public final class SentenceSplitter {
    /** Longer 'sentences' are lists or noise; they are cut so that no text can exhaust the parser. */
    private static final int LONGEST = 250;

    private static final int BRACKET_REACH = 60;
    private static final int SPEECH_REACH = 3;
    private static final int SHORT_LINE = 60;
    private static final int LONG_WORD = 5;

    /** For languages without a network of ends. */
    public static final float[] NO_SCORES = {};

    private final TokenRules rules;

    public SentenceSplitter(TokenRules rules) {
        this.rules = rules;
    }

    /**
     * The tokens in sentences, in order and none left out.
     *
     * @param scores log-odds of an end behind each token ({@code network.SentenceEnds}), or {@link #NO_SCORES}
     */
    public List<List<Piece>> split(String text, List<Piece> pieces, float[] scores) {
        List<List<Piece>> sentences = new ArrayList<>();
        Pass pass = new Pass(text, pieces, scores);
        int start = 0;
        while (start < pieces.size()) {
            int end = pass.end(start);
            sentences.add(List.copyOf(pieces.subList(start, end)));
            start = end;
        }
        return sentences;
    }

    /** One walk over the tokens of a text. */
    private final class Pass {
        private final String text;
        private final List<Piece> pieces;
        private final UnmarkedEnds unmarked;

        Pass(String text, List<Piece> pieces, float[] scores) {
            this.text = text;
            this.pieces = pieces;
            this.unmarked = new UnmarkedEnds(scores, this::terminal);
        }

        /** Index after the last token of the sentence that starts at {@code start}. */
        int end(int start) {
            int limit = Math.min(pieces.size(), start + LONGEST);
            for (int i = start; i < limit; i++) {
                int after = terminal(i) ? closers(i + 1, limit) : i + 1;
                if (after >= limit) {
                    return limit;
                }
                if (lineEnd(i, after) || (terminal(i) && ends(start, i, after))) {
                    return after;
                }
                // What stands first may be a bullet or the number of an item.
                if (unmarked.behind(i, i == start || abbreviation(i))) {
                    return i + 1;
                }
            }
            return limit;
        }

        private boolean abbreviation(int i) {
            String form = form(i);
            return form.length() > 1 && form.endsWith(".") && Characters.wordLike(form.charAt(0));
        }

        private String form(int i) {
            return pieces.get(i).in(text);
        }

        private boolean spaceBefore(int i) {
            return i > 0 && pieces.get(i).begin() > pieces.get(i - 1).end();
        }

        private boolean terminal(int i) {
            String form = form(i);
            char last = form.charAt(form.length() - 1);
            return last == '.' || Characters.strong(last);
        }

        /** Skips quotes and brackets that close directly behind, and further stops. */
        private int closers(int from, int limit) {
            int at = from;
            while (at < limit && (spaceBefore(at) ? closesAnyway(at) : closer(at, limit))) {
                at++;
            }
            return at;
        }

        /** A mark that only closes, though space stands before it. */
        private boolean closesAnyway(int at) {
            String form = form(at);
            return form.equals("\'\'") || form.equals("\u201d") || form.equals("\u00bb");
        }

        private boolean closer(int at, int limit) {
            char c = form(at).charAt(0);
            boolean last = at + 1 >= limit
                    || spaceBefore(at + 1)
                    || Characters.closing(form(at + 1).charAt(0));
            boolean stop = terminal(at) && form(at).length() < 4 && !Characters.wordLike(c);
            return stop || (Characters.closing(c) && (last || !Characters.opening(c)));
        }

        /** A line break ends a sentence before a bullet, at a blank line, and after a short line without punctuation. */
        private boolean lineEnd(int i, int after) {
            if (after != i + 1 && !terminal(i)) {
                return false;
            }
            int from = pieces.get(after - 1).end();
            int to = pieces.get(after).begin();
            int lines = 0;
            for (int at = from; at < to; at++) {
                lines += text.charAt(at) == '\n' ? 1 : 0;
            }
            if (lines == 0) {
                return false;
            }
            return lines > 1 || bullet(after) || (shortLine(from) && capital(after) && !continues(from));
        }

        private boolean shortLine(int end) {
            int begin = text.lastIndexOf('\n', end - 1) + 1;
            return end - begin < SHORT_LINE;
        }

        private boolean continues(int end) {
            char last = text.charAt(end - 1);
            return last == ',' || Characters.dash(last) || last == ';';
        }

        private boolean bullet(int i) {
            String form = form(i);
            return form.length() == 1 && (Characters.bullet(form.charAt(0)) || Characters.dash(form.charAt(0)));
        }

        private boolean ends(int start, int i, int after) {
            if (!spaceBefore(after) && !glued(i, after)) {
                return false;
            }
            if (bullet(after) && !Characters.dash(form(after).charAt(0))) {
                return true;
            }
            int word = firstWord(after);
            if (word < 0 || !begins(word, i)) {
                return false;
            }
            String form = form(i);
            if (form.length() > 1 && Characters.wordLike(form.charAt(0))) {
                return abbreviationEnds(start, i, word);
            }
            if (i - start == 1 && listNumber(start)) {
                return false;
            }
            return !inBracket(start, after) && !reported(i, after, word);
        }

        /** A missing space: "einde.Maar". */
        private boolean glued(int i, int after) {
            return after == i + 1
                    && Characters.wordLike(form(after).charAt(0))
                    && capital(after)
                    && i > 0
                    && form(i - 1).length() > 1;
        }

        /** The first token from {@code from} on that is a word or number, looking over opening punctuation. */
        private int firstWord(int from) {
            for (int i = from; i < pieces.size() && i < from + 4; i++) {
                String form = form(i);
                boolean clitic = form.length() > 1 && Characters.apostrophe(form.charAt(0));
                if (clitic || Characters.wordLike(form.charAt(0))) {
                    return i;
                }
                char c = form.charAt(0);
                if (!Characters.opening(c)
                        && !Characters.singleQuote(c)
                        && !Characters.dash(c)
                        && !Characters.currency(c)
                        && !Characters.bullet(c)
                        && !form.equals(",,")
                        && c != '@'
                        && c != '#'
                        && c != '.'
                        && c != '\u2026') {
                    return -1;
                }
            }
            return -1;
        }

        private boolean begins(int word, int terminal) {
            String form = form(word);
            char c = form.charAt(0);
            if (c == '@' || c == '#') {
                return true;
            }
            if (Characters.apostrophe(c)) {
                return word + 1 < pieces.size() && capital(word + 1);
            }
            if (Character.isDigit(c)) {
                return !form(terminal).equals("\u2026") && !form(terminal).startsWith("..");
            }
            return capital(word) || (rules.lowerCaseStarts() && lowerCaseStart(word, terminal));
        }

        /** In careless text a small letter begins a sentence too, unless the stop may be an unknown abbreviation's. */
        private boolean lowerCaseStart(int word, int terminal) {
            if (word != terminal + 1 || terminal == 0) {
                return false;
            }
            String form = form(terminal);
            return form.startsWith("?")
                    || (form.equals(".") && form(terminal - 1).length() >= LONG_WORD);
        }

        /** Upper case, a script without case, or an article of Arabic before a capital ("al-Shabaab"). */
        private boolean capital(int i) {
            String form = form(i);
            int first = form.codePointAt(0);
            if (Character.isLetter(first) && !Character.isLowerCase(first)) {
                return true;
            }
            int hyphen = form.indexOf('-');
            return (hyphen > 0
                            && hyphen < 4
                            && hyphen + 1 < form.length()
                            && Character.isUpperCase(form.codePointAt(hyphen + 1)))
                    || (form.length() > 2 && Character.isLowerCase(first) && Character.isUpperCase(form.charAt(1)));
        }

        private boolean abbreviationEnds(int start, int i, int word) {
            String form = form(i);
            Abbreviation kind = rules.abbreviation(form);
            if (kind == Abbreviation.TITLE || kind == Abbreviation.INNER) {
                return false;
            }
            if (kind == Abbreviation.LAST) {
                return true;
            }
            boolean initial = form.length() == 2 && Character.isUpperCase(form.charAt(0));
            if (initial && (i == start || capital(i - 1) || terminal(i - 1))) {
                return false;
            }
            boolean oneStop = kind == null && form.length() > 2 && form.indexOf('.') == form.length() - 1;
            return oneStop || Character.isDigit(form.charAt(0)) || rules.starter(form(word));
        }

        /** "1." or "a." at the start of a line counts an item. */
        private boolean listNumber(int start) {
            String form = form(start);
            boolean letter = form.length() == 1 && Character.isLetter(form.charAt(0));
            return letter || (form.length() <= 2 && Character.isDigit(form.charAt(0)));
        }

        /** Whether the stop stands inside brackets that opened in the middle of the sentence and close later. */
        private boolean inBracket(int start, int after) {
            int open = 0;
            for (int k = start; k < after; k++) {
                char c = form(k).charAt(0);
                open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
            }
            if (open == 0 || form(start).equals("(")) {
                return false;
            }
            for (int k = after; k < Math.min(pieces.size(), after + BRACKET_REACH); k++) {
                if (form(k).equals(")")) {
                    return true;
                }
            }
            return false;
        }

        /** A quoted question or cry before "Haftar said" is part of the sentence that reports it. */
        private boolean reported(int i, int after, int word) {
            char c = form(i).charAt(0);
            if ((c != '!' && c != '?') || after == i + 1) {
                return false;
            }
            for (int k = word + 1; k <= word + SPEECH_REACH && k < pieces.size(); k++) {
                if (!Characters.wordLike(form(k).charAt(0))) {
                    return false;
                }
                if (rules.speech(form(k))) {
                    return true;
                }
            }
            return false;
        }
    }
}
