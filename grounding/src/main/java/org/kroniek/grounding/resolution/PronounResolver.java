package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.Reason;
import org.kroniek.grounding.words.Pronoun;
import org.kroniek.grounding.words.WordGender;
import org.kroniek.grounding.words.WordNumber;
import org.kroniek.grounding.words.WordSet;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.EntityKind;

/** Resolves pronouns by their sort, gender and number, by syntax and by who is in view. */
final class PronounResolver {
    private final Scene scene;
    private final Antecedents antecedents;
    private final Map<String, Referent> speakers = new HashMap<>();

    PronounResolver(Scene scene, Antecedents antecedents) {
        this.scene = scene;
        this.antecedents = antecedents;
    }

    void resolve(Draft draft) {
        Pronoun pronoun = draft.pronoun;
        if (pronoun == null) {
            return;
        }
        if (pronoun.person() == 1 || pronoun.person() == 2) {
            speaker(draft, pronoun);
            return;
        }
        boolean done = switch (pronoun.type()) {
            case RELATIVE -> relative(draft);
            case REFLEXIVE -> subject(draft);
            case RECIPROCAL -> subject(draft);
            case PERSONAL, POSSESSIVE -> antecedent(draft, pronoun);
            case DEMONSTRATIVE -> demonstrative(draft, pronoun);
            case INDEFINITE -> false;
        };
        if (!done) {
            open(draft, pronoun);
        }
    }

    /** Who 'I' and 'we' are depends on who speaks, which the coder finds: one open entity a sentence and number. */
    private void speaker(Draft draft, Pronoun pronoun) {
        String key = pronoun.person() + pronoun.number().name() + draft.sentence.index();
        Referent speaker = speakers.computeIfAbsent(key, k -> {
            Referent open = new Referent(draft.text, EntityKind.PERSON, NounClass.PERSON);
            open.number = pronoun.number();
            open.speaker = true;
            return scene.referents.add(open);
        });
        draft.resolve(speaker, Reason.SPEAKER_OPEN);
        draft.nounClass = pronoun.number() == WordNumber.PLURAL ? NounClass.PEOPLE : NounClass.PERSON;
    }

    /** The noun that the clause of the pronoun modifies. */
    private boolean relative(Draft draft) {
        Sentence sentence = draft.sentence;
        Token at = draft.head;
        for (int steps = 0; at.head() != 0 && steps < sentence.size(); steps++) {
            if (at.relation().equals("acl")) {
                Draft noun = scene.at(sentence, at.head()).orElse(null);
                Referent referent = noun == null ? null : noun.referent();
                if (noun == null || referent == null) {
                    return false;
                }
                take(draft, referent, Reason.ANTECEDENT);
                draft.members = noun.members;
                return true;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    /** The subject of the clause, for 'himself' and 'each other'. */
    private boolean subject(Draft draft) {
        Sentence sentence = draft.sentence;
        Token verb = draft.head;
        for (int steps = 0; verb.head() != 0 && steps < sentence.size(); steps++) {
            verb = sentence.token(verb.head());
            for (Token subject : sentence.children(verb.id(), "nsubj")) {
                Draft noun = scene.at(sentence, subject.id()).orElse(null);
                Referent referent = noun == null ? null : noun.referent();
                if (noun != null && referent != null) {
                    take(draft, referent, Reason.REFLEXIVE);
                    draft.members = noun.members.isEmpty() ? antecedents.conjuncts(noun) : noun.members;
                    return true;
                }
            }
        }
        return false;
    }

    /** 'Those of the brotherhood' are the brotherhood's; else a demonstrative takes up what was just mentioned. */
    private boolean demonstrative(Draft draft, Pronoun pronoun) {
        for (Token child : draft.sentence.children(draft.head.id(), "nmod")) {
            Draft owner = scene.at(draft.sentence, child.id()).orElse(null);
            Referent referent = owner == null ? null : owner.referent();
            if (referent != null && scene.hasCase(draft.sentence, child, WordSet.OF)) {
                take(draft, referent, Reason.OWNER);
                return true;
            }
        }
        boolean subject = draft.head.relation().equals("nsubj") && pronoun.gender() != WordGender.NEUTER;
        return subject && antecedent(draft, pronoun);
    }

    /** 'It is clear that …' takes up nothing. */
    private static boolean isImpersonal(Draft draft, Pronoun pronoun) {
        if (pronoun.type() != Pronoun.Type.PERSONAL
                || pronoun.gender() != WordGender.NEUTER
                || draft.head.head() == 0) {
            return false;
        }
        List<Token> clause =
                draft.sentence.children(draft.head.head(), "cop", "csubj", "ccomp", "xcomp", "expl", "advcl");
        return !clause.isEmpty() || draft.sentence.token(draft.head.head()).upos() != Upos.VERB;
    }

    private boolean antecedent(Draft draft, Pronoun pronoun) {
        if (isImpersonal(draft, pronoun)) {
            return false;
        }
        boolean points = pronoun.type() == Pronoun.Type.DEMONSTRATIVE;
        Draft found = points
                ? antecedents.nearest(draft, pronoun, number(draft, pronoun))
                : antecedents.find(draft, pronoun, number(draft, pronoun));
        Referent referent = found == null ? null : found.acting != null ? found.acting.root() : found.referent();
        if (found == null || referent == null) {
            return false;
        }
        take(draft, referent, Reason.PRONOUN);
        if (number(draft, pronoun) == WordNumber.PLURAL) {
            draft.members = found.members.isEmpty() ? antecedents.conjuncts(found) : found.members;
        }
        return true;
    }

    /** 'ze' is she or they by its verb. */
    private static WordNumber number(Draft draft, Pronoun pronoun) {
        if (pronoun.number() != WordNumber.ANY || !draft.head.relation().equals("nsubj")) {
            boolean object = draft.head.relation().equals("obj") && pronoun.number() == WordNumber.ANY;
            return object ? WordNumber.PLURAL : pronoun.number();
        }
        Sentence sentence = draft.sentence;
        Token verb = sentence.token(draft.head.head());
        List<Token> finite = new ArrayList<>(sentence.children(verb.id(), "aux", "cop"));
        finite.add(verb);
        for (Token token : finite) {
            boolean verbal = token.upos() == Upos.VERB || token.upos() == Upos.AUX;
            String number = verbal && token.feat("VerbForm").equals("Fin") ? token.feat("Number") : "";
            if (!number.isEmpty()) {
                return number.equals("Plur") ? WordNumber.PLURAL : WordNumber.SINGULAR;
            }
        }
        return WordNumber.ANY;
    }

    private static void take(Draft draft, Referent referent, Reason reason) {
        draft.resolve(referent, reason);
        draft.nounClass = referent.nounClass;
    }

    private void open(Draft draft, Pronoun pronoun) {
        boolean many = pronoun.number() == WordNumber.PLURAL;
        NounClass nounClass = pronoun.human() ? many ? NounClass.PEOPLE : NounClass.PERSON : NounClass.UNKNOWN;
        EntityKind kind = pronoun.human() ? many ? EntityKind.POPULATION : EntityKind.PERSON : EntityKind.OTHER;
        Referent referent = new Referent(draft.text.toLowerCase(java.util.Locale.ROOT), kind, nounClass);
        referent.number = pronoun.number();
        referent.gender = pronoun.gender();
        draft.resolve(scene.referents.add(referent), Reason.UNRESOLVED);
        draft.nounClass = nounClass;
    }
}
