package org.kroniek.coding.lexicon;

import java.util.Locale;
import java.util.Optional;
import org.kroniek.model.PlaceRole;

/** What a slot of an entry fills. */
public enum Role {
    ACTOR,
    RECIPIENT,
    OBJECT,
    AT,
    FROM,
    TO,
    NEAR,
    OF,
    VALUE,
    SOURCE,
    CONTENT,
    CHANNEL,
    ADDRESSEE;

    /** The role of a record's place, if this is one. */
    public Optional<PlaceRole> placeRole() {
        return switch (this) {
            case AT -> Optional.of(PlaceRole.AT);
            case FROM -> Optional.of(PlaceRole.FROM);
            case TO -> Optional.of(PlaceRole.TO);
            case NEAR -> Optional.of(PlaceRole.NEAR);
            case OF -> Optional.of(PlaceRole.OF);
            default -> Optional.empty();
        };
    }

    /** The role written {@code name} in a lexicon, in lower case. */
    static Optional<Role> named(String name) {
        for (Role role : values()) {
            if (role.word().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** As lexicons write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
