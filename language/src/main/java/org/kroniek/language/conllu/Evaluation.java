package org.kroniek.language.conllu;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.conllu.Alignment.Pair;

/**
 * The measures of the CoNLL 2018 shared task (conll18_ud_eval): words are aligned by the characters they cover, so that
 * a wrong token costs its own words only. {@code las} compares universal relations, {@code lasWithSubtypes} whole ones.
 *
 * @param lemmas compared as the program shows them, regardless of case
 * @param names exact spans with their kind, over all kinds but MISC
 */
public record Evaluation(
        Score tokens,
        Score sentences,
        Score words,
        Score upos,
        Score feats,
        Score lemmas,
        Score uas,
        Score las,
        Score lasWithSubtypes,
        Score names) {
    /**
     * Compares two readings of one text.
     *
     * @throws IllegalArgumentException with the place if they differ in their characters, spaces aside
     */
    public static Evaluation of(List<Sentence> gold, List<Sentence> system) {
        Layout g = Layout.of(gold);
        Layout s = Layout.of(system);
        g.checkSameText(s);
        Words words = new Words(g.words().size(), s.words().size(), Alignment.of(g.words(), s.words()));
        Predicate<Pair> head = words.sameHead();
        return new Evaluation(
                overlap(g.tokens(), s.tokens()),
                overlap(g.sentences(), s.sentences()),
                words.score(pair -> true),
                words.score(pair -> gold(pair).upos() == system(pair).upos()),
                words.score(pair -> ConlluWriter.feats(gold(pair)).equals(ConlluWriter.feats(system(pair)))),
                words.score(pair -> lemma(gold(pair)).equals(lemma(system(pair)))),
                words.score(head),
                words.score(head.and(
                        pair -> gold(pair).relation().equals(system(pair).relation()))),
                words.score(
                        head.and(pair -> gold(pair).deprel().equals(system(pair).deprel()))),
                overlap(g.names(), s.names()));
    }

    private static Token gold(Pair pair) {
        return pair.gold().token();
    }

    private static Token system(Pair pair) {
        return pair.system().token();
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static <T> Score overlap(Set<T> gold, Set<T> system) {
        Set<T> both = new HashSet<>(gold);
        both.retainAll(system);
        return new Score(gold.size(), system.size(), both.size());
    }

    /** The words of both sides, counted, and those that belong together. */
    private record Words(int gold, int system, List<Pair> pairs) {
        Score score(Predicate<Pair> right) {
            return new Score(gold, system, (int) pairs.stream().filter(right).count());
        }

        /** Whether the heads of a pair are a pair too, or both the root. */
        Predicate<Pair> sameHead() {
            Map<AlignedWord, AlignedWord> partner = new HashMap<>();
            pairs.forEach(pair -> partner.put(pair.gold(), pair.system()));
            return pair -> {
                AlignedWord goldHead = pair.gold().head();
                AlignedWord systemHead = pair.system().head();
                if (goldHead == null || systemHead == null) {
                    return goldHead == systemHead;
                }
                return partner.get(goldHead) == systemHead;
            };
        }
    }
}
