package org.kroniek.coding;

import org.kroniek.coding.frame.Participant;
import org.kroniek.coding.lexicon.Entry;
import org.kroniek.grounding.Grounding;
import org.kroniek.grounding.NounClass;

/** How sure the program is of its own reading: more filled roles, known participants and longer headwords are surer. */
final class Score {
    private static final double BASE = 0.5;
    private static final double MAX = 0.95;

    private Score() {}

    /** 0 to 1, two decimals. */
    static double of(Grounding grounding, Draft draft) {
        double score = BASE + 0.08 * (draft.match.words().size() - 1) + 0.06 * draft.match.filledRoles();
        for (var participants : draft.match.participants().values()) {
            for (Participant participant : participants) {
                String entity = participant.entity();
                if (entity != null && grounding.entity(entity).known() != null) {
                    score += 0.06;
                }
                if (participant.nounClass() == NounClass.UNKNOWN) {
                    score -= 0.08;
                }
            }
        }
        if (draft.match.entry().is(Entry.Flag.WEAK)) {
            score -= 0.1;
        }
        return Math.round(Math.max(0.1, Math.min(MAX, score)) * 100) / 100.0;
    }
}
