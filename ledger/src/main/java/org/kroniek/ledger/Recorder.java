package org.kroniek.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Who or what writes: stands in every entry of the ledger.
 *
 * @param program name and version, such as {@code kroniek 0.1.0}
 * @param reviewer the person who decides; null when the program writes by itself
 */
public record Recorder(String program, @Nullable String reviewer) {
    /** The program by itself. */
    public static Recorder program(String nameAndVersion) {
        return new Recorder(nameAndVersion, null);
    }

    /** The same program on behalf of a person. */
    public Recorder reviewer(String name) {
        return new Recorder(program, name);
    }
}
