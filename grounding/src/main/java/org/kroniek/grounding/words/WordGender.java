package org.kroniek.grounding.words;

/** The gender by which a word agrees with pronouns. */
public enum WordGender {
    MASCULINE,
    FEMININE,
    /** A person of either gender, or a common-gender word. */
    COMMON,
    NEUTER,
    /** The word does not say. */
    ANY;

    /** True when the two may stand for the same. */
    public boolean agrees(WordGender other) {
        if (this == ANY || other == ANY || this == other) {
            return true;
        }
        boolean oneCommon = this == COMMON || other == COMMON;
        return oneCommon && this != NEUTER && other != NEUTER;
    }

    static WordGender read(String code) {
        return switch (code) {
            case "m" -> MASCULINE;
            case "f" -> FEMININE;
            case "c" -> COMMON;
            case "n" -> NEUTER;
            default -> ANY;
        };
    }
}
