package org.kroniek.language.network;

import java.util.Arrays;

/**
 * The best tree with a single root over a matrix of arc scores: Chu-Liu/Edmonds, tried with the few likeliest roots.
 */
final class TreeDecoder {
    private static final int ROOTS_TRIED = 3;
    private static final double NEVER = -1e9;
    private static final double OTHER_ROOT = -1e8;

    private TreeDecoder() {}

    /**
     * Decodes one sentence.
     *
     * @param scores {@code [dependent][head]}, row and column 0 are the root
     * @return the head of each word; place 0 is unused
     */
    static int[] decode(double[][] scores) {
        int n = scores.length;
        for (int i = 0; i < n; i++) {
            scores[i][i] = NEVER;
        }
        int[] greedy = bestHeads(scores);
        if (roots(greedy) == 1 && cycle(greedy).length == 0) {
            return greedy;
        }
        int[] best = greedy;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int root : likeliestRoots(scores)) {
            int[] tree = contract(withRoot(scores, root));
            double score = 0;
            for (int d = 1; d < n; d++) {
                score += scores[d][tree[d]];
            }
            if (score > bestScore) {
                bestScore = score;
                best = tree;
            }
        }
        return best;
    }

    private static int[] likeliestRoots(double[][] scores) {
        int[] roots = new int[Math.min(ROOTS_TRIED, scores.length - 1)];
        boolean[] taken = new boolean[scores.length];
        for (int k = 0; k < roots.length; k++) {
            int best = 0;
            for (int d = 1; d < scores.length; d++) {
                if (!taken[d] && (best == 0 || scores[d][0] > scores[best][0])) {
                    best = d;
                }
            }
            taken[best] = true;
            roots[k] = best;
        }
        return roots;
    }

    private static double[][] withRoot(double[][] scores, int root) {
        double[][] fixed = new double[scores.length][];
        for (int d = 0; d < scores.length; d++) {
            fixed[d] = scores[d].clone();
            if (d == root) {
                Arrays.fill(fixed[d], OTHER_ROOT);
                fixed[d][0] = scores[d][0];
            } else if (d > 0) {
                fixed[d][0] = OTHER_ROOT;
            }
        }
        return fixed;
    }

    private static int[] bestHeads(double[][] s) {
        int[] heads = new int[s.length];
        for (int d = 1; d < s.length; d++) {
            int best = 0;
            for (int h = 1; h < s.length; h++) {
                if (s[d][h] > s[d][best]) {
                    best = h;
                }
            }
            heads[d] = best;
        }
        return heads;
    }

    private static int roots(int[] heads) {
        int roots = 0;
        for (int d = 1; d < heads.length; d++) {
            roots += heads[d] == 0 ? 1 : 0;
        }
        return roots;
    }

    /** The members of one cycle, or nothing. */
    private static int[] cycle(int[] heads) {
        int[] visited = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int at = start;
            while (at != 0 && visited[at] == 0) {
                visited[at] = start;
                at = heads[at];
            }
            if (at != 0 && visited[at] == start) {
                int[] members = new int[heads.length];
                int count = 0;
                int member = at;
                do {
                    members[count++] = member;
                    member = heads[member];
                } while (member != at);
                return Arrays.copyOf(members, count);
            }
        }
        return new int[0];
    }

    /** Solves the graph in which a cycle of the greedy solution is one node, and opens the cycle where it is entered. */
    private static int[] contract(double[][] s) {
        int[] heads = bestHeads(s);
        int[] cycle = cycle(heads);
        if (cycle.length == 0) {
            return heads;
        }
        int[] rest = others(s.length, cycle);
        int node = rest.length;
        double[][] smaller = new double[node + 1][node + 1];
        int[] exits = new int[node];
        int[] entries = new int[node];
        for (int i = 0; i < node; i++) {
            for (int j = 0; j < node; j++) {
                smaller[i][j] = s[rest[i]][rest[j]];
            }
            exits[i] = cycle[0];
            entries[i] = cycle[0];
            for (int member : cycle) {
                if (s[rest[i]][member] > s[rest[i]][exits[i]]) {
                    exits[i] = member;
                }
                if (gain(s, heads, member, rest[i]) > gain(s, heads, entries[i], rest[i])) {
                    entries[i] = member;
                }
            }
            smaller[i][node] = i == 0 ? NEVER : s[rest[i]][exits[i]];
            smaller[node][i] = gain(s, heads, entries[i], rest[i]);
        }
        smaller[node][node] = NEVER;
        int[] inner = contract(smaller);
        for (int i = 1; i < node; i++) {
            heads[rest[i]] = inner[i] == node ? exits[i] : rest[inner[i]];
        }
        heads[entries[inner[node]]] = rest[inner[node]];
        return heads;
    }

    private static double gain(double[][] s, int[] heads, int member, int head) {
        return s[member][head] - s[member][heads[member]];
    }

    private static int[] others(int size, int[] cycle) {
        boolean[] inCycle = new boolean[size];
        for (int member : cycle) {
            inCycle[member] = true;
        }
        int[] rest = new int[size - cycle.length];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (!inCycle[i]) {
                rest[count++] = i;
            }
        }
        return rest;
    }
}
