package org.kroniek.grounding.knowledge;

/** A known person's grammatical gender, for pronouns. */
public enum Gender {
    MALE,
    FEMALE
}
