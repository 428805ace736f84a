package org.kroniek.coding.clause;

import java.util.List;
import java.util.Optional;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;

/**
 * Who does what a verb without a subject says: subjects shared by coordinated verbs, controllers of infinitives, antecedents of
 * participles and relative clauses.
 */
final class Control {
    private static final int MAX_DEPTH = 12;

    private final Sentence sentence;
    private final FunctionWords words;
    private final Phrases phrases;
    private final Voice voice;

    Control(Sentence sentence, FunctionWords words, Phrases phrases, Voice voice) {
        this.sentence = sentence;
        this.words = words;
        this.phrases = phrases;
        this.voice = voice;
    }

    /** The subject of a verb that has none of its own. */
    Optional<Integer> inheritedSubject(int verb) {
        return inheritedSubject(verb, 0);
    }

    /** The grammatical subject, its own or an inherited one, and whether the verb is passive. */
    Optional<Integer> subject(int verb) {
        for (Token child : sentence.children(verb)) {
            if (child.relation().equals("nsubj")) {
                return Optional.of(child.id());
            }
        }
        return inheritedSubject(verb, 0);
    }

    private Optional<Integer> inheritedSubject(int verb, int depth) {
        Token token = sentence.token(verb);
        if (token.head() == 0 || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        Token head = sentence.token(token.head());
        return switch (token.relation()) {
            case "conj" -> ownOrInherited(head.id(), depth);
            case "xcomp" -> controller(head, depth);
            case "advcl", "ccomp" -> voice.isInfinitive(token) ? controllerOrShared(head, depth) : Optional.empty();
            case "acl" -> {
                if (voice.isInfinitive(token)) {
                    yield nominalController(head, depth);
                }
                yield lacksPronoun(token) ? Optional.of(head.id()) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** A relative clause whose pronoun the parser hung elsewhere: what it modifies is its subject. */
    private boolean lacksPronoun(Token clause) {
        return clause.deprel().equals("acl:relcl")
                && clause.upos() == Upos.VERB
                && sentence.children(clause.id()).stream()
                        .noneMatch(child -> child.feat("PronType").equals("Rel")
                                || child.feat("PronType").equals("Int")
                                || List.of("mark", "nsubj", "csubj").contains(child.relation())
                                || words.relative().contains(child.lemma()));
    }

    private Optional<Integer> ownOrInherited(int verb, int depth) {
        for (Token child : sentence.children(verb, "nsubj")) {
            return Optional.of(child.id());
        }
        Token token = sentence.token(verb);
        if (voice.isModifier(token) && !voice.isInfinitive(token)) {
            return Optional.of(token.head());
        }
        return inheritedSubject(verb, depth + 1);
    }

    /** Who does what an infinitive under this verb says: its object where it has one, else its subject. */
    private Optional<Integer> controller(Token head, int depth) {
        if (!words.subjectControl().contains(head.lemma())) {
            for (String relation : List.of("iobj", "obj")) {
                for (Token child : sentence.children(head.id(), relation)) {
                    if (child.upos() != Upos.VERB && !child.form().equalsIgnoreCase(head.form())) {
                        return Optional.of(child.id());
                    }
                }
            }
            if (words.objectControl().contains(head.lemma())) {
                for (Token child : sentence.children(head.id(), "obl")) {
                    if (phrases.prepositions(child).stream().anyMatch(words.controlPrepositions()::contains)) {
                        return Optional.of(child.id());
                    }
                }
            }
        }
        return ownOrInherited(head.id(), depth);
    }

    /** The infinitive of 'called on X to leave' often hangs as an adverbial clause: X is who leaves. */
    private Optional<Integer> controllerOrShared(Token head, int depth) {
        return words.objectControl().contains(head.lemma())
                ? controller(head, depth)
                : ownOrInherited(head.id(), depth);
    }

    /** Who does what an infinitive under a noun says: 'gave his men orders to …', 'his attempt to …'. */
    private Optional<Integer> nominalController(Token noun, int depth) {
        if (noun.head() > 0) {
            Token verb = sentence.token(noun.head());
            boolean asked = List.of("obj", "iobj").contains(noun.relation())
                    && words.objectControl().contains(verb.lemma());
            if (asked) {
                // 'asked [the Taliban to release X]': the infinitive hangs below whom it is asked of
                return Optional.of(noun.id());
            }
            if (verb.upos() == Upos.VERB) {
                for (Token child : sentence.children(verb.id(), "iobj")) {
                    return Optional.of(child.id());
                }
                for (Token child : sentence.children(verb.id(), "obl")) {
                    if (phrases.prepositions(child).stream().anyMatch(words.indirect()::contains)) {
                        return Optional.of(child.id());
                    }
                }
            }
        }
        for (Token child : sentence.children(noun.id())) {
            if (child.deprel().equals("nmod:poss")) {
                return Optional.of(child.id());
            }
        }
        return noun.head() > 0 && sentence.token(noun.head()).upos() == Upos.VERB
                ? ownOrInherited(noun.head(), depth)
                : Optional.empty();
    }
}
