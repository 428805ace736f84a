package org.kroniek.coding;

import java.util.List;
import java.util.Map;
import org.kroniek.model.Reading;

/**
 * A reading and why it came out so.
 *
 * @param because by record id: the words of the text that set its certainty
 * @param attributionRules by attribution id: the cue's rule
 */
public record Trace(Reading reading, Map<String, List<String>> because, Map<String, String> attributionRules) {
    public Trace {
        because = Map.copyOf(because);
        attributionRules = Map.copyOf(attributionRules);
    }
}
