package org.kroniek.language.conllu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.kroniek.language.MultiwordToken;
import org.kroniek.language.NameSpan;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;

/**
 * The measures of the CoNLL 2018 shared task (conll18_ud_eval): words are aligned by the characters they cover, so that
 * a wrong token costs its own words only. LAS compares universal relations, {@code lasWithSubtypes} whole ones; lemmas
 * count as the program shows them, without {@code _} and regardless of case, if {@code surfaceLemmas}.
 *
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
    /** Compares; both sides must have the same characters, spaces aside. */
    public static Evaluation of(List<Sentence> gold, List<Sentence> system) {
        Side g = Side.of(gold);
        Side s = Side.of(system);
        if (!g.characters.equals(s.characters)) {
            throw new IllegalArgumentException("Gold and system differ in their characters" + firstDifference(g, s));
        }
        List<Word[]> pairs = align(g.words, s.words);
        return new Evaluation(
                overlap(g.tokens, s.tokens),
                overlap(g.sentences, s.sentences),
                score(g, s, pairs, (a, b) -> true),
                score(g, s, pairs, (a, b) -> a.token.upos() == b.token.upos()),
                score(g, s, pairs, (a, b) -> ConlluWriter.feats(a.token).equals(ConlluWriter.feats(b.token))),
                score(g, s, pairs, (a, b) -> lemma(a.token).equals(lemma(b.token))),
                score(g, s, pairs, sameHead(pairs)),
                score(
                        g,
                        s,
                        pairs,
                        sameHead(pairs).and((a, b) -> a.token.relation().equals(b.token.relation()))),
                score(
                        g,
                        s,
                        pairs,
                        sameHead(pairs).and((a, b) -> a.token.deprel().equals(b.token.deprel()))),
                overlap(g.names, s.names));
    }

    private static String firstDifference(Side g, Side s) {
        int at = 0;
        while (at < Math.min(g.characters.length(), s.characters.length())
                && g.characters.charAt(at) == s.characters.charAt(at)) {
            at++;
        }
        return " from '" + cut(g.characters, at) + "' against '" + cut(s.characters, at) + "' on";
    }

    private static String cut(String text, int at) {
        return text.substring(Math.min(at, text.length()), Math.min(at + 20, text.length()));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static BiPredicate<Word, Word> sameHead(List<Word[]> pairs) {
        Map<Word, Word> aligned = new HashMap<>();
        pairs.forEach(pair -> aligned.put(pair[0], pair[1]));
        return (a, b) -> {
            Word goldHead = a.head();
            Word systemHead = b.head();
            if (goldHead == null || systemHead == null) {
                return goldHead == systemHead;
            }
            return aligned.get(goldHead) == systemHead;
        };
    }

    private static Score score(Side g, Side s, List<Word[]> pairs, BiPredicate<Word, Word> same) {
        int correct = 0;
        for (Word[] pair : pairs) {
            correct += same.test(pair[0], pair[1]) ? 1 : 0;
        }
        return new Score(g.words.size(), s.words.size(), correct);
    }

    private static <T> Score overlap(Set<T> gold, Set<T> system) {
        Set<T> both = new HashSet<>(gold);
        both.retainAll(system);
        return new Score(gold.size(), system.size(), both.size());
    }

    /** Pairs words with the same characters; in stretches with multi-word tokens, those with the same forms in order. */
    private static List<Word[]> align(List<Word> gold, List<Word> system) {
        List<Word[]> pairs = new ArrayList<>();
        int g = 0;
        int s = 0;
        while (g < gold.size() && s < system.size()) {
            Word a = gold.get(g);
            Word b = system.get(s);
            if (a.begin == b.begin && a.end == b.end && !a.multiword && !b.multiword) {
                pairs.add(new Word[] {a, b});
                g++;
                s++;
            } else if (a.multiword || b.multiword) {
                int reach = Math.max(a.multiword ? a.end : 0, b.multiword ? b.end : 0);
                int gEnd = g;
                int sEnd = s;
                boolean grows = true;
                while (grows) {
                    grows = false;
                    while (gEnd < gold.size() && gold.get(gEnd).begin < reach) {
                        grows |= gold.get(gEnd).multiword && gold.get(gEnd).end > reach;
                        reach = gold.get(gEnd).multiword ? Math.max(reach, gold.get(gEnd).end) : reach;
                        gEnd++;
                    }
                    while (sEnd < system.size() && system.get(sEnd).begin < reach) {
                        grows |= system.get(sEnd).multiword && system.get(sEnd).end > reach;
                        reach = system.get(sEnd).multiword ? Math.max(reach, system.get(sEnd).end) : reach;
                        sEnd++;
                    }
                }
                commonForms(gold.subList(g, gEnd), system.subList(s, sEnd), pairs);
                g = Math.max(gEnd, g);
                s = Math.max(sEnd, s);
            } else if (a.begin <= b.begin && (a.begin < b.begin || a.end <= b.end)) {
                g++;
            } else {
                s++;
            }
        }
        return pairs;
    }

    /** Longest common subsequence of forms, case ignored. */
    private static void commonForms(List<Word> gold, List<Word> system, List<Word[]> pairs) {
        int[][] length = new int[gold.size() + 1][system.size() + 1];
        for (int i = gold.size() - 1; i >= 0; i--) {
            for (int j = system.size() - 1; j >= 0; j--) {
                length[i][j] = gold.get(i).sameForm(system.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < gold.size() && j < system.size()) {
            if (gold.get(i).sameForm(system.get(j))) {
                pairs.add(new Word[] {gold.get(i++), system.get(j++)});
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** A word and the characters of its surface token, spaces not counted. */
    private static final class Word {
        private final Sentence sentence;
        private final List<Word> siblings;
        private final Token token;
        private final int begin;
        private final int end;
        private final boolean multiword;

        Word(Sentence sentence, List<Word> siblings, Token token, int begin, int end, boolean multiword) {
            this.sentence = sentence;
            this.siblings = siblings;
            this.token = token;
            this.begin = begin;
            this.end = end;
            this.multiword = multiword;
        }

        @org.jspecify.annotations.Nullable
        Word head() {
            return token.head() == 0 ? null : siblings.get(token.head() - 1);
        }

        boolean sameForm(Word other) {
            return token.form().equalsIgnoreCase(other.token.form());
        }

        @Override
        public String toString() {
            return sentence.index() + ":" + token.id() + " " + token.form();
        }
    }

    private record Stretch(int begin, int end, String kind) {}

    /** One side of the comparison, laid out over its characters. */
    private record Side(
            String characters, Set<Stretch> tokens, Set<Stretch> sentences, List<Word> words, Set<Stretch> names) {
        static Side of(List<Sentence> sentences) {
            StringBuilder characters = new StringBuilder();
            Side side = new Side("", new HashSet<>(), new HashSet<>(), new ArrayList<>(), new HashSet<>());
            for (Sentence sentence : sentences) {
                int begin = characters.length();
                side.add(sentence, characters);
                side.sentences.add(new Stretch(begin, characters.length(), ""));
            }
            return new Side(characters.toString(), side.tokens, side.sentences, side.words, side.names);
        }

        private void add(Sentence sentence, StringBuilder characters) {
            Map<Integer, MultiwordToken> ranges = new HashMap<>();
            sentence.multiwordTokens().forEach(range -> ranges.put(range.first(), range));
            List<Word> siblings = new ArrayList<>(sentence.size());
            for (int id = 1; id <= sentence.size(); id++) {
                MultiwordToken range = ranges.get(id);
                int begin = characters.length();
                characters.append((range == null ? sentence.token(id).form() : range.form()).replaceAll("\\s", ""));
                int end = characters.length();
                tokens.add(new Stretch(begin, end, ""));
                int last = range == null ? id : range.last();
                for (; id <= last; id++) {
                    siblings.add(new Word(sentence, siblings, sentence.token(id), begin, end, range != null));
                }
                id = last;
            }
            words.addAll(siblings);
            for (NameSpan name : sentence.names()) {
                if (name.kind() != org.kroniek.language.NameKind.MISC) {
                    names.add(new Stretch(
                            siblings.get(name.first() - 1).begin,
                            siblings.get(name.last() - 1).end,
                            name.kind().name()));
                }
            }
        }
    }
}
