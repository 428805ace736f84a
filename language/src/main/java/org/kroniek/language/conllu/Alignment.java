package org.kroniek.language.conllu;

import java.util.ArrayList;
import java.util.List;

/** Pairs the words of two sides: those with the same characters; within multi-word tokens, those with the same forms. */
final class Alignment {
    private final List<AlignedWord> gold;
    private final List<AlignedWord> system;
    private final List<Pair> pairs = new ArrayList<>();
    private int g;
    private int s;

    /** A gold word and the system's word for it. */
    record Pair(AlignedWord gold, AlignedWord system) {}

    private Alignment(List<AlignedWord> gold, List<AlignedWord> system) {
        this.gold = gold;
        this.system = system;
    }

    static List<Pair> of(List<AlignedWord> gold, List<AlignedWord> system) {
        Alignment alignment = new Alignment(gold, system);
        alignment.run();
        return alignment.pairs;
    }

    private void run() {
        while (g < gold.size() && s < system.size()) {
            AlignedWord a = gold.get(g);
            AlignedWord b = system.get(s);
            if (a.multiword() || b.multiword()) {
                alignMultiword(Math.max(a.multiword() ? a.end() : 0, b.multiword() ? b.end() : 0));
            } else if (a.begin() == b.begin() && a.end() == b.end()) {
                pairs.add(new Pair(a, b));
                g++;
                s++;
            } else if (a.begin() < b.begin() || (a.begin() == b.begin() && a.end() <= b.end())) {
                g++;
            } else {
                s++;
            }
        }
    }

    /** Takes all words of both sides up to {@code reach}, which grows with the multi-word tokens among them. */
    private void alignMultiword(int reach) {
        int end = reach;
        int goldEnd = g;
        int systemEnd = s;
        int before;
        do {
            before = end;
            while (goldEnd < gold.size() && gold.get(goldEnd).begin() < end) {
                end = reach(gold.get(goldEnd++), end);
            }
            while (systemEnd < system.size() && system.get(systemEnd).begin() < end) {
                end = reach(system.get(systemEnd++), end);
            }
        } while (end > before);
        alignForms(gold.subList(g, goldEnd), system.subList(s, systemEnd));
        g = goldEnd;
        s = systemEnd;
    }

    private static int reach(AlignedWord word, int end) {
        return word.multiword() ? Math.max(end, word.end()) : end;
    }

    /** Longest common subsequence of forms, case ignored. */
    private void alignForms(List<AlignedWord> a, List<AlignedWord> b) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = a.get(i).sameForm(b.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).sameForm(b.get(j))) {
                pairs.add(new Pair(a.get(i++), b.get(j++)));
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
