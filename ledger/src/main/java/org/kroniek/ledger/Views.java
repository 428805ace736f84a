package org.kroniek.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Queries that people keep under a name. Thread-safe. */
public interface Views {
    /**
     * A kept query.
     *
     * @param owner name of the user; empty for one that all share
     * @param definition what the page that made it needs to show it again
     */
    record View(String owner, String name, String definition, Instant recorded) {}

    /** Views of a user and those that all share, by name. */
    List<View> list(String owner);

    /** A view of a user; empty if there is none. */
    Optional<View> get(String owner, String name);

    /** Keeps a view; one of the same owner and name is replaced. */
    View put(String owner, String name, String definition);

    /** Takes a view away. False if there is none. */
    boolean remove(String owner, String name);
}
