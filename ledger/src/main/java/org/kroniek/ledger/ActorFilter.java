package org.kroniek.ledger;

import java.util.Set;

/**
 * Which actors a query means.
 *
 * @param name an ident ({@code actor:hamas}), a name in any spelling that the ledger has seen, or a country code
 * @param reach whom else it takes in
 */
public record ActorFilter(String name, Set<Reach> reach) {
    /** Whom a name stands for beside itself. */
    public enum Reach {
        /** Those that records of the ledger call its members, leaders or holders of a role in it. */
        MEMBERS,
        /** Every actor of the same country. */
        COUNTRY
    }

    public ActorFilter {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor filter needs a name");
        }
        reach = Set.copyOf(reach);
    }

    /** The actor alone. */
    public static ActorFilter of(String name) {
        return new ActorFilter(name, Set.of());
    }
}
