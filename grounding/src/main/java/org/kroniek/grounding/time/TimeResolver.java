package org.kroniek.grounding.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.TimeMention;
import org.kroniek.language.Sentence;
import org.kroniek.model.TimeSpan;

/** Finds the time expressions of a sentence and works out their values. Pure and thread-safe. */
public interface TimeResolver {
    /**
     * The time expressions of one sentence, in text order, without overlap.
     *
     * @param published publication date as precise as known; null when unknown, and then nothing relative is resolved
     */
    List<TimeMention> resolve(Sentence sentence, @Nullable TimeSpan published);
}
