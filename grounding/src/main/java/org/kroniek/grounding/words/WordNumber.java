package org.kroniek.grounding.words;

/** The number by which a word agrees with pronouns. */
public enum WordNumber {
    SINGULAR,
    PLURAL,
    /** Singular in form, many in meaning: 'police', 'militia'; agrees with both. */
    COLLECTIVE,
    /** The word does not say. */
    ANY;

    /** True when the two may stand for the same. */
    public boolean agrees(WordNumber other) {
        return this == other || !fixed() || !other.fixed();
    }

    private boolean fixed() {
        return this == SINGULAR || this == PLURAL;
    }

    static WordNumber read(String code) {
        return switch (code) {
            case "s" -> SINGULAR;
            case "p" -> PLURAL;
            case "g" -> COLLECTIVE;
            default -> ANY;
        };
    }
}
