package org.kroniek.model;

import java.util.Arrays;

/**
 * Converts between UTF-16 positions of a {@code String} and code point offsets of {@link Span}, in constant or
 * logarithmic time. For text without surrogates both are the same and nothing is stored.
 */
public final class CodePointIndex {
    private final int chars;
    /** UTF-16 positions of the second half of each surrogate pair, ascending. */
    private final int[] lowSurrogates;

    private CodePointIndex(int chars, int[] lowSurrogates) {
        this.chars = chars;
        this.lowSurrogates = lowSurrogates;
    }

    /** The index of {@code text}; an unpaired surrogate counts as one code point, as Java counts it. */
    public static CodePointIndex of(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i++;
            }
        }
        return new CodePointIndex(text.length(), Arrays.copyOf(found, count));
    }

    /** The code point offset of a UTF-16 position from 0 to the text's length. */
    public int toCodePoint(int charIndex) {
        check(charIndex, chars, "UTF-16 position");
        if (lowSurrogates.length == 0) {
            return charIndex;
        }
        int at = Arrays.binarySearch(lowSurrogates, charIndex);
        int before = at >= 0 ? at : -at - 1;
        return charIndex - before;
    }

    /** The UTF-16 position of a code point offset from 0 to the text's length in code points. */
    public int toChar(int codePoint) {
        check(codePoint, chars - lowSurrogates.length, "code point offset");
        int low = 0;
        int high = lowSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowSurrogates[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    private static void check(int value, int max, String what) {
        if (value < 0 || value > max) {
            throw new IndexOutOfBoundsException(what + " " + value + " is outside 0 to " + max);
        }
    }
}
