package org.kroniek.language.network;

import org.kroniek.language.NameKind;

/** The best consistent sequence of BIO labels: an {@code I-} only after a {@code B-} or {@code I-} of its kind. */
final class NameLabels {
    private NameLabels() {}

    /**
     * Viterbi over the network's scores.
     *
     * @param scores {@code [word][label]}
     * @param labels the names of the labels
     */
    static String[] decode(float[][] scores, Vocabulary labels) {
        int words = scores.length;
        int kinds = labels.size();
        boolean[][] allowed = allowed(labels);
        double[][] best = new double[words][kinds];
        int[][] before = new int[words][kinds];
        for (int w = 0; w < words; w++) {
            for (int k = 0; k < kinds; k++) {
                int from = -1;
                double score = w == 0 && allowed[kinds][k] ? 0 : Double.NEGATIVE_INFINITY;
                for (int p = 0; w > 0 && p < kinds; p++) {
                    if (allowed[p][k] && best[w - 1][p] > score) {
                        score = best[w - 1][p];
                        from = p;
                    }
                }
                best[w][k] = score + scores[w][k];
                before[w][k] = from;
            }
        }
        return follow(best, before, labels);
    }

    private static String[] follow(double[][] best, int[][] before, Vocabulary labels) {
        String[] result = new String[best.length];
        int at = 0;
        for (int w = best.length - 1; w >= 0; w--) {
            if (w == best.length - 1) {
                for (int k = 1; k < labels.size(); k++) {
                    at = best[w][k] > best[w][at] ? k : at;
                }
            }
            result[w] = labels.value(at);
            at = before[w][at];
        }
        return result;
    }

    /** Whether label {@code [k]} may follow {@code [p]}; the last row is the start of a sentence. */
    private static boolean[][] allowed(Vocabulary labels) {
        boolean[][] allowed = new boolean[labels.size() + 1][labels.size()];
        for (int p = 0; p <= labels.size(); p++) {
            String previous = p == labels.size() ? "O" : labels.value(p);
            for (int k = 0; k < labels.size(); k++) {
                String label = labels.value(k);
                allowed[p][k] = !label.startsWith("I-")
                        || (previous.length() > 2 && previous.substring(2).equals(label.substring(2)));
            }
        }
        return allowed;
    }

    /** Throws unless every label is {@code O} or {@code B-} or {@code I-} with a {@link NameKind}. */
    static void check(Vocabulary labels) {
        for (int k = 0; k < labels.size(); k++) {
            String label = labels.value(k);
            if (!label.equals("O")) {
                NameKind.valueOf(label.substring(2));
            }
        }
    }
}
