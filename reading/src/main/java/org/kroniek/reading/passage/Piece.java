package org.kroniek.reading.passage;

import org.jspecify.annotations.Nullable;
import org.kroniek.model.PassageKind;

/**
 * A part of a line with one function, in UTF-16 positions.
 *
 * @param kind null while only the whole article can tell: title, lead, heading or body
 */
record Piece(
        int begin,
        int end,
        @Nullable PassageKind kind,
        @Nullable String credit) {
    static Piece furniture(int begin, int end) {
        return new Piece(begin, end, PassageKind.BOILERPLATE, null);
    }

    static Piece open(int begin, int end) {
        return new Piece(begin, end, null, null);
    }

    Piece as(PassageKind known) {
        return new Piece(begin, end, known, credit);
    }

    boolean isOpen() {
        return kind == null;
    }
}
