package org.kroniek.model;

/** How a text refers to an entity: by its name, by a common noun, by a pronoun. */
public enum MentionForm {
    NAME,
    NOMINAL,
    PRONOUN
}
