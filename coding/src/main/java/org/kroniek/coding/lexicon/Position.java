package org.kroniek.coding.lexicon;

import java.util.List;

/**
 * A place in the syntax that may fill a role: {@code subj}, {@code obj}, {@code poss} … or a preposition.
 *
 * @param fillers what it asks; any one of them is enough
 * @param required whether the entry applies only when it is filled
 */
public record Position(String name, List<Filler> fillers, boolean required) {
    public Position {
        fillers = List.copyOf(fillers);
    }
}
