package org.kroniek.grounding.knowledge;

/** In what way a form of words stands for what is known. */
public enum Sense {
    /** A full or short name. */
    NAME,
    /** The last part of a person's name, worked out from the full name. */
    SURNAME,
    /** A country's adjective. */
    ADJECTIVE,
    /** A country's inhabitant, man or woman. */
    INHABITANT,
    /** A country's inhabitants. */
    INHABITANTS,
    /** A building or street that stands for a country's government. */
    GOVERNMENT
}
