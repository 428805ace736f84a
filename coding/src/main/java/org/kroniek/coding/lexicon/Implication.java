package org.kroniek.coding.lexicon;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.kroniek.model.EventualityType;

/** A state that follows from an entry's record: its type, and which role of the record fills which of the state. */
public record Implication(EventualityType type, Map<Role, Role> roles) {
    public Implication {
        Map<Role, Role> ordered = new EnumMap<>(Role.class);
        ordered.putAll(roles);
        roles = Collections.unmodifiableMap(ordered);
    }
}
