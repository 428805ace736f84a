package org.kroniek.grounding.words;

/**
 * A word of direction.
 *
 * @param form as written, small
 * @param type noun ('het oosten'), adjective ('oostelijk', 'eastern'), prefix ('Oost-') or relative ('westelijk van')
 * @param compass one of N, NE, E, SE, S, SW, W, NW, C
 */
public record Direction(String form, Type type, String compass) {
    /** How the word is used. */
    public enum Type {
        NOUN,
        ADJECTIVE,
        PREFIX
    }
}
