package org.kroniek.language.text;

/**
 * A token of a text before any grammar: {@code begin} inclusive, {@code end} exclusive, in UTF-16 units of the text.
 *
 * @param joined whether it belongs to the same written word as the piece before ("do" + "n't")
 */
public record Piece(int begin, int end, boolean joined) {
    /** The form as written. */
    public String in(String text) {
        return text.substring(begin, end);
    }
}
