package org.kroniek.grounding;

/**
 * What kind of thing a noun phrase names, from the knowledge base or the noun lexicon of its language: what a frame of
 * the coder may ask of a participant.
 */
public enum NounClass {
    /** A state or its government. */
    STATE,
    /** Armies, police, militias, rebels, fighters. */
    FORCES,
    PERSON,
    /** Groups of people that are no organisation: residents, protesters, refugees, a people. */
    PEOPLE,
    /** Parties, courts, media, companies, bodies of any other kind. */
    ORGANISATION,
    PLACE,
    WEAPON,
    /** Reports, statements, treaties, resolutions, films. */
    DOCUMENT,
    /** An occurrence: talks, an election, an attack. */
    EVENT,
    /** Money, food, fuel, materiel and other goods. */
    GOODS,
    TIME,
    /** Anything else that the lexicon knows: ideas, animals, illnesses, markets, matches. */
    THING,
    /** Nobody knows: a noun outside the lexicon. */
    UNKNOWN;

    /** True for what can act: states, forces, persons, people, organisations. */
    public boolean canAct() {
        return switch (this) {
            case STATE, FORCES, PERSON, PEOPLE, ORGANISATION -> true;
            default -> false;
        };
    }
}
