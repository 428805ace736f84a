package org.kroniek.ledger.incident;

import java.util.Locale;

/** How well an incident is attested, by the rule of docs/incidents.md. */
public enum Grade {
    /** Two independent origins or more tell it firmly, and nobody contradicts them. */
    CONFIRMED,
    /** Fewer than two independent origins tell it firmly, and nobody contradicts them. */
    ONE_SOURCE,
    /** It is denied although two independent origins or more tell it firmly, or sources name different doers or holders. */
    CONTESTED,
    /** It is denied, and fewer than two independent origins tell it firmly. */
    DENIED;

    /** As commands and files write it: {@code one-source}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
