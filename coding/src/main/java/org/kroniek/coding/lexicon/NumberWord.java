package org.kroniek.coding.lexicon;

/**
 * A word about numbers.
 *
 * @param kind what it does to the number
 * @param low the lower end of a {@link Kind#RANGE}
 * @param high the upper end of a {@link Kind#RANGE}
 */
public record NumberWord(Kind kind, long low, long high) {
    /** How a word bears on a number. */
    public enum Kind {
        /** Is itself a number or a vague range: 'a dozen', 'tens of'. */
        RANGE,
        /** At least what follows. */
        LOW,
        /** At most what follows. */
        HIGH,
        /** More or less what follows. */
        ABOUT
    }
}
