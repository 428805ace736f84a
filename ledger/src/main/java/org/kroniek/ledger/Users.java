package org.kroniek.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who may use a ledger through the server. The ledger keeps what it is given; what a role or a secret means is the server's. */
public interface Users {
    /**
     * A user.
     *
     * @param role such as {@code reader}, {@code reviewer}, {@code admin}
     * @param secret what the server checks a password or token against; never the password itself
     */
    record User(String name, String role, String secret, Instant recorded) {}

    /** All users, by name. */
    List<User> list();

    /** A user; empty if there is none. */
    Optional<User> get(String name);

    /** Keeps a user; one of the same name is replaced. */
    User put(String name, String role, String secret);

    /** Takes a user away. False if there is none. */
    boolean remove(String name);
}
