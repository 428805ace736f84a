package org.kroniek.grounding.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A kind of office.
 *
 * @param words names of the office by language, man's and woman's, preferred first
 * @param sectors PLOVER sector codes of who holds it
 * @param governs whether its holder commands the state, as a president or king does
 */
public record Role(String key, Map<String, List<String>> words, List<String> sectors, boolean governs) {
    public Role {
        words = Map.copyOf(words);
        sectors = List.copyOf(sectors);
    }
}
