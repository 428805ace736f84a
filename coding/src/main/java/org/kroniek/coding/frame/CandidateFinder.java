package org.kroniek.coding.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kroniek.coding.clause.FunctionWords;
import org.kroniek.coding.clause.SeparableVerbs;
import org.kroniek.coding.lexicon.Entry;
import org.kroniek.coding.lexicon.Headword;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.coding.lexicon.PartOfSpeech;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;

/** Looks up which entries the words of a sentence may be, by lemma, form, compound part and separated particle. Thread-safe. */
final class CandidateFinder {
    /** Shortest first part of a compound, and shortest last part that may be an entry, in characters. */
    private static final int MIN_PART = 3;

    private final Lexicon lexicon;
    private final FunctionWords words;
    private final boolean compounds;
    private final SeparableVerbs separableVerbs;

    CandidateFinder(Lexicon lexicon, FunctionWords words) {
        this.lexicon = lexicon;
        this.words = words;
        this.compounds = lexicon.setting("compounds").contains("yes");
        this.separableVerbs = new SeparableVerbs(lexicon);
    }

    /** The entries that a word may be the head of, with all their words found. */
    List<Candidate> at(Sentence sentence, Token token) {
        List<Candidate> found = new ArrayList<>(2);
        collect(sentence, token, token.lemma(), found);
        String form = token.form().toLowerCase(Locale.ROOT);
        if (found.isEmpty() && !form.equals(token.lemma())) {
            collect(sentence, token, form, found);
        }
        if (found.isEmpty() && (Candidate.isNominal(token) || token.upos() == Upos.VERB)) {
            PartOfSpeech pos = Candidate.isNominal(token) ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
            for (String lemma : lexicon.lemmas(form, pos)) {
                if (found.isEmpty()) {
                    collect(sentence, token, lemma, found);
                }
            }
        }
        separated(sentence, token, form, found);
        sentence.children(token.id(), "cop").forEach(copula -> predicate(sentence, token, copula, found));
        if (form.indexOf('-') > 0) {
            lexicon.patterns(form).forEach(pattern -> collect(sentence, token, pattern, found));
        }
        if (found.isEmpty() && compounds && Candidate.isNominal(token)) {
            String lemma = token.lemma();
            for (int at = MIN_PART; found.isEmpty() && at <= lemma.length() - MIN_PART; at++) {
                String last = lemma.substring(lemma.charAt(at) == '-' ? at + 1 : at);
                if (last.length() > MIN_PART) {
                    collect(sentence, token, last, found);
                }
            }
        }
        return found;
    }

    private void collect(Sentence sentence, Token token, String lemma, List<Candidate> found) {
        for (Entry entry : lexicon.entries(lemma)) {
            boolean partOfName = !token.name().equals("O") && !isNominal(entry.pos());
            if (partOfName
                    || (entry.pos() == PartOfSpeech.ROLE_NOUN && continuesTitle(sentence, token))
                    || !fitsPartOfSpeech(entry.pos(), sentence, token)
                    || entry.not().contains(token.lemma())) {
                continue;
            }
            for (Headword headword : entry.headwords()) {
                if (headword.head().equals(lemma)) {
                    companions(sentence, token, headword)
                            .ifPresent(tokens -> found.add(new Candidate(entry, token.id(), tokens)));
                }
            }
        }
    }

    /** The second part of a title with a hyphen, 'secretary-general', is no role beside the first. */
    private boolean continuesTitle(Sentence sentence, Token token) {
        if (token.id() < 3 || !sentence.token(token.id() - 1).form().equals("-")) {
            return false;
        }
        return lexicon.entries(sentence.token(token.id() - 2).lemma()).stream()
                .anyMatch(entry -> entry.pos() == PartOfSpeech.ROLE_NOUN);
    }

    /** A separable verb in two pieces, 'liet … vrij', whatever the parser made of the second and of the lemma. */
    private void separated(Sentence sentence, Token token, String form, List<Candidate> found) {
        for (Token particle : separableVerbs.loose(sentence, token)) {
            joined(sentence, token, particle, candidate -> true, found);
            String prefix = SeparableVerbs.particle(particle);
            if (token.lemma().startsWith(prefix)) {
                // 'nam … in beslag' is no 'innemen'
                longer(sentence, token, token.lemma().substring(prefix.length()), found);
            }
        }
        separableVerbs
                .swallowed(sentence, token)
                .ifPresent(particle -> joined(sentence, token, particle, Candidate::isSpeechAct, found));
        if (token.upos() == Upos.VERB) {
            for (String lemma : lexicon.lemmas(form, PartOfSpeech.VERB)) {
                // 'staken … in brand' is no 'staken', 'strike'
                if (!lemma.equals(token.lemma())) {
                    longer(sentence, token, lemma, found);
                }
            }
        }
    }

    private void joined(
            Sentence sentence, Token token, Token particle, Predicate<Candidate> wanted, List<Candidate> found) {
        for (String lemma : separableVerbs.lemmas(token, particle)) {
            List<Candidate> here = new ArrayList<>(1);
            collect(sentence, token, lemma, here);
            here.removeIf(wanted.negate());
            for (Candidate candidate : here) {
                Set<Integer> tokens = new HashSet<>(candidate.tokens());
                tokens.add(particle.id());
                found.add(new Candidate(candidate.entry(), candidate.trigger(), tokens));
            }
        }
    }

    /** Combinations of several words under another lemma than the parser's. */
    private void longer(Sentence sentence, Token token, String lemma, List<Candidate> found) {
        List<Candidate> here = new ArrayList<>(1);
        collect(sentence, token, lemma, here);
        here.removeIf(candidate -> candidate.tokens().size() < 2);
        found.addAll(here);
    }

    /** A combination with a copula, as 'be under way', is headed in the tree by the predicate. */
    private void predicate(Sentence sentence, Token token, Token copula, List<Candidate> found) {
        for (Entry entry : lexicon.entries(copula.lemma())) {
            if (entry.pos() != PartOfSpeech.VERB) {
                continue;
            }
            for (Headword headword : entry.headwords()) {
                boolean fits = headword.head().equals(copula.lemma())
                        && !headword.others().isEmpty();
                List<String> rest = headword.others().stream()
                        .filter(word -> !word.equals(token.lemma()) && !word.equalsIgnoreCase(token.form()))
                        .toList();
                if (fits && rest.size() < headword.others().size()) {
                    companions(sentence, token, new Headword(token.lemma(), rest))
                            .ifPresent(tokens -> found.add(new Candidate(entry, token.id(), tokens)));
                }
            }
        }
    }

    /** 'Zeven doden': an adjective that is counted and does or undergoes something. */
    private static boolean isCountedAdjective(Sentence sentence, Token token) {
        return token.upos() == Upos.ADJ
                && !sentence.children(token.id(), "nummod").isEmpty();
    }

    private static boolean fitsPartOfSpeech(PartOfSpeech pos, Sentence sentence, Token token) {
        return switch (pos) {
            case VERB ->
                token.upos() == Upos.VERB
                        || token.upos() == Upos.AUX
                        || (token.upos() == Upos.ADJ && token.feat("VerbForm").equals("Part"));
            case NOUN -> Candidate.isNominal(token) || isCountedAdjective(sentence, token);
            case ROLE_NOUN -> Candidate.isNominal(token);
            default -> token.upos() != Upos.PUNCT && token.upos() != Upos.AUX;
        };
    }

    /** The tokens of the headword, if its other words stand below the head. */
    private Optional<Set<Integer>> companions(Sentence sentence, Token head, Headword headword) {
        Set<Integer> tokens = new HashSet<>();
        tokens.add(head.id());
        for (String word : headword.others()) {
            if (words.articles().contains(word)) {
                continue;
            }
            Optional<Token> found = below(sentence, head, word, 3);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            tokens.add(found.get().id());
        }
        boolean stray = tokens.stream().map(sentence::token).anyMatch(token -> isStray(sentence, token, tokens));
        return stray ? Optional.empty() : Optional.of(tokens);
    }

    /**
     * True for a preposition without its noun: 'took power in X' is no 'take in'. The first of two, as in 'pulled [out of X]', is a
     * particle that the parser took for a preposition; one that goes on, as 'onder leiding van', has its noun in itself.
     */
    private static boolean isStray(Sentence sentence, Token token, Set<Integer> tokens) {
        boolean whole = sentence.children(token.id(), "fixed").stream().anyMatch(part -> tokens.contains(part.id()));
        if (!token.relation().equals("case") || tokens.contains(token.head()) || whole) {
            return false;
        }
        return sentence.children(token.head(), "case").stream().noneMatch(marker -> marker.id() == token.id() + 1);
    }

    private Optional<Token> below(Sentence sentence, Token head, String word, int depth) {
        for (Token child : sentence.children(head.id())) {
            boolean same = child.lemma().equals(word)
                    || child.form().equalsIgnoreCase(word)
                    || (Candidate.isNominal(child)
                            && child.form().startsWith(word)
                            && lexicon.lemmas(child.form().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN)
                                    .contains(word));
            if (same) {
                return Optional.of(child);
            }
        }
        if (depth > 1) {
            for (Token child : sentence.children(head.id())) {
                if (isClause(child)) {
                    continue;
                }
                Optional<Token> found = below(sentence, child, word, depth - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isClause(Token token) {
        return switch (token.relation()) {
            case "ccomp", "advcl", "acl", "parataxis", "csubj" -> true;
            case "conj" -> token.upos() == Upos.VERB;
            default -> false;
        };
    }

    private static boolean isNominal(PartOfSpeech pos) {
        return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.ROLE_NOUN;
    }
}
