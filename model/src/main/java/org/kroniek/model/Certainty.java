package org.kroniek.model;

/** FactBank's values of certainty and polarity, as the innermost source puts it. */
public enum Certainty {
    CT_PLUS("CT+"),
    CT_MINUS("CT-"),
    PR_PLUS("PR+"),
    PR_MINUS("PR-"),
    PS_PLUS("PS+"),
    PS_MINUS("PS-"),
    /** Not committed: feared, hoped, conditional, asked. */
    UU("Uu");

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    /** FactBank's spelling: {@code CT+}. */
    public String code() {
        return code;
    }

    /** The same strength with the other polarity; {@code Uu} stays as it is. */
    public Certainty negated() {
        return switch (this) {
            case CT_PLUS -> CT_MINUS;
            case CT_MINUS -> CT_PLUS;
            case PR_PLUS -> PR_MINUS;
            case PR_MINUS -> PR_PLUS;
            case PS_PLUS -> PS_MINUS;
            case PS_MINUS -> PS_PLUS;
            case UU -> UU;
        };
    }

    /** The value written {@code code}. */
    public static Certainty ofCode(String code) {
        for (Certainty value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("Certainty '" + code + "': not one of CT+ CT- PR+ PR- PS+ PS- Uu");
    }
}
