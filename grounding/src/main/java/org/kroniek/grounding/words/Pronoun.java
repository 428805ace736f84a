package org.kroniek.grounding.words;

/**
 * A pronoun of the language.
 *
 * @param person 1 to 3; 0 for those without
 * @param human whether it stands for people only
 */
public record Pronoun(String form, Type type, int person, WordNumber number, WordGender gender, boolean human) {
    /** How a pronoun finds what it stands for. */
    public enum Type {
        PERSONAL,
        POSSESSIVE,
        REFLEXIVE,
        RECIPROCAL,
        RELATIVE,
        DEMONSTRATIVE,
        /** Names people without saying who: 'many', 'nobody'. */
        INDEFINITE
    }
}
