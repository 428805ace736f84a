package org.kroniek.model;

import java.util.Map;

/** What made a reading: the program's version, and by language the model and the lexicon with their hashes. */
public record Provenance(String kroniek, Map<String, String> models, Map<String, String> lexicons) {
    public Provenance {
        models = Map.copyOf(models);
        lexicons = Map.copyOf(lexicons);
    }
}
