package org.kroniek.grounding.resolution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.words.Direction;
import org.kroniek.grounding.words.LanguageWords;
import org.kroniek.grounding.words.Noun;
import org.kroniek.grounding.words.WordSet;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;

/**
 * The first and the last token of a noun phrase: the noun with its own modifiers, and what tells a government or a
 * region from others ('the government in Tripoli', 'the east of the country').
 */
record Extent(int first, int last) {
    private static final Set<String> BEFORE = Set.of("det", "amod", "nummod", "nmod:poss", "compound", "flat");
    private static final Set<String> AFTER = Set.of("flat", "fixed", "goeswith", "compound", "nummod");

    static Extent of(Sentence sentence, Token head, @Nullable Noun noun, LanguageWords words) {
        int first = head.id();
        int last = head.id();
        boolean tied = (noun != null && noun.refers() == Noun.Refers.GOVERNMENT)
                || words.direction(head.form(), Direction.Type.NOUN).isPresent();
        for (Token child : sentence.children(head.id())) {
            List<Integer> below = sentence.subtree(child.id());
            int begin = below.get(0);
            int end = below.get(below.size() - 1);
            if (child.id() < head.id()) {
                boolean own = BEFORE.contains(child.relation()) || BEFORE.contains(child.deprel());
                if (own && child.upos() != Upos.ADV) {
                    first = Math.min(first, begin);
                }
            } else if ((AFTER.contains(child.relation()) && child.upos() != Upos.PROPN)
                    || (tied && ties(sentence, child, words))) {
                last = Math.max(last, end);
            }
        }
        return new Extent(first, last);
    }

    /** A modifier with 'in' or 'of'. */
    private static boolean ties(Sentence sentence, Token child, LanguageWords words) {
        if (!child.relation().equals("nmod")) {
            return false;
        }
        for (Token preposition : sentence.children(child.id(), "case")) {
            if (words.has(WordSet.SEAT, preposition.form()) || words.has(WordSet.OF, preposition.form())) {
                return true;
            }
        }
        return false;
    }
}
