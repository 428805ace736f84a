package org.kroniek.language.network;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.kroniek.language.Upos;

/** A bundle of UD features, parsed once. */
record Morphology(Map<String, String> feats) {
    static Morphology of(String written) {
        if (written.equals("_")) {
            return new Morphology(Map.of());
        }
        Map<String, String> feats = new TreeMap<>();
        for (String pair : written.split("\\|")) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "Features '" + written + "': wanted Name=Value, found '" + pair + "'");
            }
            feats.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return new Morphology(Collections.unmodifiableMap(feats));
    }

    static Upos upos(String written) {
        return Upos.valueOf(written);
    }
}
