package org.kroniek.ledger.incident;

/** A witness that belongs to an incident already; {@code incident} is its number, 1 or more. */
public record Joined(Witness witness, long incident) {
    public Joined {
        if (incident < 1) {
            throw new IllegalArgumentException(
                    "Joined " + witness.id() + ": incident " + incident + " must be 1 or more");
        }
    }
}
