package org.kroniek.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What made a reading: the program's version, and by language the model and the lexicon with their hashes. */
public record Provenance(String kroniek, Map<String, String> models, Map<String, String> lexicons) {
    public Provenance {
        models = Collections.unmodifiableMap(new TreeMap<>(models));
        lexicons = Collections.unmodifiableMap(new TreeMap<>(lexicons));
    }
}
