package org.kroniek.language.text;

/** Classes of characters that tokens and sentences turn on. */
final class Characters {
    private static final String OPENING = "([{\u201c\u201e\u00ab\u2039\u2018\u201a\u201b\u00bf\u00a1\"'`<";
    private static final String CLOSING = ")]}\u201d\u00bb\u203a\u2019\u201c\"'>";
    private static final String SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b`\u00b4\u2039\u203a";
    private static final String APOSTROPHES = "'\u2019\u2018`";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String LONG_DASHES = "\u2013\u2014\u2015";
    private static final String CURRENCY = "$\u20ac\u00a3\u00a5\u20ba\u20bd\u20b9\u20aa";
    private static final String BULLETS = "\u2022\u25aa\u25cf\u25e6\u2023\u25a0\u25ba\u00b7*\u2023";
    private static final String SEPARATORS = ",;:!?\u2026%\u2030|~^=\u00a9\u00ae\u2122\u00b0\u2013\u2014\u2015";

    private Characters() {}

    static boolean opening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean closing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean singleQuote(char c) {
        return SINGLE_QUOTES.indexOf(c) >= 0;
    }

    static boolean apostrophe(char c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    static boolean dash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    static boolean longDash(char c) {
        return LONG_DASHES.indexOf(c) >= 0;
    }

    static boolean currency(char c) {
        return CURRENCY.indexOf(c) >= 0;
    }

    static boolean bullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    /** Punctuation that is never part of a word at its edges. */
    static boolean separator(char c) {
        return SEPARATORS.indexOf(c) >= 0 || bullet(c);
    }

    /** Ends a sentence by itself. */
    static boolean strong(char c) {
        return c == '!' || c == '?' || c == '\u2026';
    }

    /** Space of any kind; also invisible characters, which no token should consist of. */
    static boolean space(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200b'
                || c == '\ufeff'
                || c == '\u00ad'
                || c == '\u2060'
                || Character.isISOControl(c);
    }

    static boolean wordLike(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
