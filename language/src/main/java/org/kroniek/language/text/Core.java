package org.kroniek.language.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a word that carries no punctuation at its ends, where its treebank does. */
final class Core {
    private static final Pattern NUMBER = Pattern.compile("[+\u2212-]?\\d+(?:[.,:/'\u2019-]\\d+)*[.,]?-?");
    private static final Pattern UNIT = Pattern.compile("(\\d+(?:[.,:]\\d+)*)(\\p{L}{1,3})");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th|s)", Pattern.CASE_INSENSITIVE);
    /** A full stop without the space that should follow it. */
    private static final Pattern GLUED = Pattern.compile("(\\p{Ll}{2,})([.?!])(\\p{Lu}\\p{Ll}+)");

    private final TokenRules rules;
    private final String text;
    private final List<Piece> pieces;

    Core(TokenRules rules, String text, List<Piece> pieces) {
        this.rules = rules;
        this.text = text;
        this.pieces = pieces;
    }

    void split(int from, int to) {
        if (number(from, to)) {
            return;
        }
        Matcher glued = GLUED.matcher(text).region(from, to);
        if (glued.find() && glued.start() == from && glued.end() == to) {
            add(from, glued.end(1), false);
            add(glued.start(2), glued.end(2), false);
            add(glued.start(3), to, false);
            return;
        }
        int start = from;
        for (int at = from + 1; at < to - 1; at++) {
            int length = separator(start, at, to);
            if (length > 0) {
                word(start, at);
                add(at, at + length, false);
                start = at + length;
                at = start;
            }
        }
        word(start, to);
    }

    private boolean number(int from, int to) {
        if (!Character.isDigit(text.charAt(from)) && !Character.isDigit(text.charAt(to - 1))) {
            return false;
        }
        Matcher number = NUMBER.matcher(text).region(from, to);
        if (number.matches()) {
            range(from, to);
            return true;
        }
        Matcher unit = UNIT.matcher(text).region(from, to);
        if (rules.splitUnits()
                && unit.matches()
                && !ORDINAL.matcher(text).region(from, to).matches()) {
            add(from, unit.end(1), false);
            add(unit.start(2), to, true);
            return true;
        }
        return false;
    }

    /** "2003-2004" is three tokens where hyphens split; a telephone number is one. */
    private void range(int from, int to) {
        int hyphen = text.indexOf('-', from + 1);
        int second = hyphen < 0 ? -1 : text.indexOf('-', hyphen + 1);
        boolean one = hyphen > 0 && hyphen < to - 1 && (second < 0 || second >= to);
        if (one && rules.splitHyphens()) {
            add(from, hyphen, false);
            add(hyphen, hyphen + 1, false);
            add(hyphen + 1, to, false);
        } else {
            add(from, to, false);
        }
    }

    /** The length of the token that separates two words at {@code at}, or 0. */
    private int separator(int start, int at, int to) {
        char c = text.charAt(at);
        if (Characters.wordLike(c) || Characters.apostrophe(c)) {
            return 0;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (c == '.' || Characters.dash(c)) {
            int length = 1;
            while (at + length < to - 1 && text.charAt(at + length) == c) {
                length++;
            }
            if (length > 1) {
                return length;
            }
        }
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return switch (c) {
            case '-', '\u2010', '\u2011' -> rules.splitHyphens() && !rules.prefix(text.substring(start, at)) ? 1 : 0;
            case '\u2013' -> digits && !rules.splitHyphens() ? 0 : 1;
            case '/' -> rules.splitSlashes() && !digits ? 1 : 0;
            case ',', ':', ';' -> digits ? 0 : 1;
            case '?', '!', '"', '\u201c', '\u201d', '\u2026', '\u2014', '\u2015', '|', '=', '\u2022' -> 1;
            case '%', '\u20ac', '$', '\u00a3' -> 1;
            default -> 0;
        };
    }

    /** Adds a word, in two where it is a contraction. */
    private void word(int from, int to) {
        if (from >= to) {
            return;
        }
        String word = text.substring(from, to);
        int at = rules.split(word);
        if (at > 0 && at < word.length()) {
            word(from, from + at);
            add(from + at, to, true);
        } else {
            add(from, to, false);
        }
    }

    private void add(int begin, int end, boolean joined) {
        pieces.add(new Piece(begin, end, joined));
    }
}
