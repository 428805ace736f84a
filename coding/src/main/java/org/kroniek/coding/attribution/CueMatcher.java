package org.kroniek.coding.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.coding.clause.FunctionWords;
import org.kroniek.coding.clause.SeparableVerbs;
import org.kroniek.coding.lexicon.Cue;
import org.kroniek.coding.lexicon.Headword;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.coding.lexicon.PartOfSpeech;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;

/** Finds the cues of the lexicon in a sentence: one look-up a word. */
final class CueMatcher {
    private final Lexicon lexicon;
    private final FunctionWords words;
    private final SeparableVerbs separableVerbs;

    CueMatcher(Lexicon lexicon, FunctionWords words) {
        this.lexicon = lexicon;
        this.words = words;
        this.separableVerbs = new SeparableVerbs(lexicon);
    }

    /**
     * A cue found in a sentence.
     *
     * @param token id of the cue's head
     * @param tokens ids of all its words
     */
    record Found(Cue cue, int token, Set<Integer> tokens) {}

    /** The cues whose head is this token; those of more words first. */
    List<Found> at(Sentence sentence, Token token) {
        List<Found> found = new ArrayList<>(2);
        if (token.upos() == Upos.PUNCT) {
            return found;
        }
        String form = token.form().toLowerCase(Locale.ROOT);
        collect(sentence, token, token.lemma(), found);
        if (!form.equals(token.lemma())) {
            collect(sentence, token, form, found);
        }
        if (token.upos() == Upos.VERB) {
            separated(sentence, token, found);
            if (found.isEmpty()) {
                // the parser's lemma of a rare form is easily wrong: 'eist' as 'eisten'
                lexicon.lemmas(form, PartOfSpeech.VERB).forEach(lemma -> collect(sentence, token, lemma, found));
            }
        }
        found.sort((a, b) -> Integer.compare(b.tokens().size(), a.tokens().size()));
        return found;
    }

    private void separated(Sentence sentence, Token verb, List<Found> found) {
        List<Token> particles = new ArrayList<>(separableVerbs.loose(sentence, verb));
        separableVerbs.swallowed(sentence, verb).ifPresent(particles::add);
        for (Token particle : particles) {
            for (String lemma : separableVerbs.lemmas(verb, particle)) {
                List<Found> here = new ArrayList<>(1);
                collect(sentence, verb, lemma, here);
                for (Found cue : here) {
                    Set<Integer> tokens = new HashSet<>(cue.tokens());
                    tokens.add(particle.id());
                    found.add(new Found(cue.cue(), cue.token(), tokens));
                }
            }
        }
    }

    private void collect(Sentence sentence, Token token, String key, List<Found> found) {
        for (Cue cue : lexicon.cues(key)) {
            for (Headword headword : cue.headwords()) {
                if (headword.head().equals(key) && fits(cue.pos(), token)) {
                    tokens(sentence, token, cue, headword).ifPresent(ids -> found.add(new Found(cue, token.id(), ids)));
                }
            }
        }
    }

    private static boolean fits(PartOfSpeech pos, Token token) {
        return switch (pos) {
            case VERB -> token.upos() == Upos.VERB || token.upos() == Upos.AUX;
            case NOUN -> token.upos() == Upos.NOUN;
            default -> true;
        };
    }

    private Optional<Set<Integer>> tokens(Sentence sentence, Token token, Cue cue, Headword headword) {
        return cue.pos().isFixed() ? inSequence(sentence, token, headword) : below(sentence, token, headword);
    }

    /** The words in a row, articles between them aside. */
    private Optional<Set<Integer>> inSequence(Sentence sentence, Token first, Headword headword) {
        Set<Integer> ids = new HashSet<>();
        ids.add(first.id());
        int at = first.id() + 1;
        for (String word : headword.others()) {
            while (at <= sentence.size()
                    && !sentence.token(at).form().equalsIgnoreCase(word)
                    && words.articles().contains(sentence.token(at).form().toLowerCase(Locale.ROOT))) {
                at++;
            }
            if (at > sentence.size() || !sentence.token(at).form().equalsIgnoreCase(word)) {
                return Optional.empty();
            }
            ids.add(at++);
        }
        return Optional.of(ids);
    }

    private Optional<Set<Integer>> below(Sentence sentence, Token head, Headword headword) {
        Set<Integer> ids = new HashSet<>();
        ids.add(head.id());
        for (String word : headword.others()) {
            if (words.articles().contains(word)) {
                continue;
            }
            Optional<Token> found = sentence.children(head.id()).stream()
                    .flatMap(child -> Stream.concat(Stream.of(child), sentence.children(child.id()).stream()))
                    .filter(t -> t.lemma().equals(word) || t.form().equalsIgnoreCase(word))
                    .findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            ids.add(found.get().id());
        }
        return Optional.of(ids);
    }
}
