package org.kroniek.language.text;

import java.util.function.IntPredicate;

/** Where sentences end though no mark shows it: more is wanted of such an end where the text's other sentences have marks. */
final class UnmarkedEnds {
    /** Log-odds over which a sentence ends without a mark in text that leaves marks out, and in text that does not. */
    private static final double LIKELY = 1;

    private static final double SURE = 3;

    /** A text leaves marks out if it does so twice, and once for this many marks. */
    private static final int MARKS_EACH = 15;

    private final float[] scores;
    private final double wanted;

    /**
     * Of one text.
     *
     * @param scores log-odds of an end behind each token; empty if nobody knows
     * @param marks which tokens are marks that end sentences
     */
    UnmarkedEnds(float[] scores, IntPredicate marks) {
        this.scores = scores;
        int unmarked = 0;
        int marked = 0;
        for (int i = 0; i < scores.length; i++) {
            if (marks.test(i)) {
                marked++;
            } else if (scores[i] > LIKELY && !(i > 0 && marks.test(i - 1))) {
                unmarked++;
            }
        }
        wanted = unmarked > 1 && unmarked * MARKS_EACH > marked ? LIKELY : SURE;
    }

    /** Whether a sentence ends behind a token; {@code doubtful} of one that seldom ends any. */
    boolean behind(int token, boolean doubtful) {
        return scores.length > 0 && scores[token] > wanted + (doubtful ? SURE : 0);
    }
}
