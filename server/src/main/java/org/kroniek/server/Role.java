package org.kroniek.server;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a user may do; each may what those before it may. */
public enum Role {
    /** Sees everything. */
    READER,
    /** Decides about records and incidents too. */
    REVIEWER,
    /** Manages users too. */
    ADMIN;

    /** As the API and the ledger spell it: {@code reader}. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean mayAs(Role other) {
        return compareTo(other) >= 0;
    }

    /** The role spelled so. */
    public static Role of(String spelling) {
        return Arrays.stream(values())
                .filter(role -> role.spelled().equals(spelling))
                .findFirst()
                .orElseThrow(() -> new ServerException("role '" + spelling + "': must be one of "
                        + Arrays.stream(values()).map(Role::spelled).collect(Collectors.joining(", "))));
    }
}
