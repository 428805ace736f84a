package org.kroniek.grounding.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.knowledge.Candidate;
import org.kroniek.grounding.knowledge.NameMatch;
import org.kroniek.language.NameKind;

/**
 * A stretch of tokens that is a name.
 *
 * @param first id of the first token
 * @param last id of the last token
 * @param part how much of the tokens the name covers
 * @param candidates what the knowledge base has; empty when the tagger alone found it
 * @param tagged what the tagger takes it for; null when it found no name
 * @param inner matches inside a longer name, which hint at what it is
 */
record NameSpot(
        int first,
        int last,
        NameMatch.Part part,
        boolean genitive,
        List<Candidate> candidates,
        @Nullable NameKind tagged,
        List<Candidate> inner) {
    boolean covers(int token) {
        return first <= token && token <= last;
    }

    boolean overlaps(int from, int to) {
        return first <= to && from <= last;
    }
}
