package org.kroniek.grounding.knowledge;

import java.util.List;

/**
 * A known name found in a row of tokens.
 *
 * @param begin index of its first token
 * @param end index after its last token
 * @param part how much of the tokens the name covers
 * @param genitive whether an ending was taken off to find it
 * @param candidates everything it may stand for, never empty
 */
public record NameMatch(int begin, int end, Part part, boolean genitive, List<Candidate> candidates) {
    public NameMatch {
        candidates = List.copyOf(candidates);
    }

    /** How much of its tokens a name covers. */
    public enum Part {
        /** All of them. */
        WHOLE,
        /** A compound's first part, as in 'UN-backed'. */
        FIRST,
        /** A compound's last part, as in 'anti-Taliban'. */
        LAST,
        /** Neither begins nor ends its tokens. */
        INNER
    }
}
