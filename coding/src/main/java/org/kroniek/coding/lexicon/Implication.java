package org.kroniek.coding.lexicon;

import java.util.Map;
import org.kroniek.model.EventualityType;

/** A state that follows from an entry's record: its type, and which role of the record fills which of the state. */
public record Implication(EventualityType type, Map<Role, Role> roles) {
    public Implication {
        roles = Map.copyOf(roles);
    }
}
