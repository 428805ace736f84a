package org.kroniek.language.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {
    @Test
    void opensACycle() {
        double[][] scores = {{0, 0, 0}, {1, 0, 9}, {2, 9, 0}};
        assertThat(TreeDecoder.decode(scores)).containsExactly(0, 2, 0);
    }

    @Test
    void allowsOneRootOnly() {
        double[][] scores = {{0, 0, 0}, {9, 0, 1}, {8, 2, 0}};
        assertThat(TreeDecoder.decode(scores)).containsExactly(0, 0, 1);
    }

    /** Against all trees of up to four words, with few likely roots tried as in the real thing. */
    @Test
    void findsTheBestOfAllTrees() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            int n = 2 + random.nextInt(4);
            double[][] scores = new double[n][n];
            for (double[] row : scores) {
                for (int h = 0; h < n; h++) {
                    row[h] = random.nextInt(100);
                }
            }
            // The decoder tries the three likeliest roots: make no other root worth it.
            for (int d = 4; d < n; d++) {
                scores[d][0] = -1000;
            }
            double best = best(scores, new int[n], 1);
            assertThat(score(scores, TreeDecoder.decode(scores))).isEqualTo(best);
        }
    }

    private static double best(double[][] scores, int[] heads, int at) {
        if (at == heads.length) {
            return isTree(heads) ? score(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head < heads.length; head++) {
            if (head != at) {
                heads[at] = head;
                best = Math.max(best, best(scores, heads, at + 1));
            }
        }
        return best;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 1; i < heads.length; i++) {
            roots += heads[i] == 0 ? 1 : 0;
            int at = i;
            for (int steps = 0; at != 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return roots == 1;
    }

    private static double score(double[][] scores, int[] heads) {
        double score = 0;
        for (int i = 1; i < heads.length; i++) {
            score += scores[i][heads[i]];
        }
        return score;
    }
}
