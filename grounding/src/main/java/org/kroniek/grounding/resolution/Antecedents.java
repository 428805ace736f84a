package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.words.Pronoun;
import org.kroniek.grounding.words.WordGender;
import org.kroniek.grounding.words.WordNumber;
import org.kroniek.grounding.words.WordSet;
import org.kroniek.language.Token;
import org.kroniek.model.EntityKind;

/** Ranks what a pronoun may take up: those that agree with it, near, as subjects, often mentioned. */
final class Antecedents {
    /** Sentences before the pronoun's that are looked at; quoted ones do not count. */
    private static final int WINDOW = 3;

    private static final double PER_SENTENCE = 1.3;
    private static final double SUBJECT = 1.6;
    private static final double EMBEDDED_SUBJECT = 1.1;
    private static final double OBJECT = 0.5;
    private static final double OWNER = 0.5;
    private static final double SOURCE = 3.0;
    private static final double SALIENCE = 0.2;
    private static final int SALIENT = 5;
    private static final double MINIMUM = -2.2;

    private final Scene scene;
    private final Recency recency;
    private final Quotes quotes;

    Antecedents(Scene scene, Recency recency, Quotes quotes) {
        this.scene = scene;
        this.recency = recency;
        this.quotes = quotes;
    }

    /** The likeliest; null when none agrees. */
    @Nullable
    Draft find(Draft pronoun, Pronoun form, WordNumber number) {
        Draft best = null;
        double highest = MINIMUM;
        Map<Referent, Integer> counts = new HashMap<>();
        List<Draft> seen = recency.seen();
        for (Draft draft : seen) {
            Referent referent = draft.referent();
            if (referent != null) {
                counts.merge(referent, 1, Integer::sum);
            }
        }
        for (int i = seen.size() - 1; i >= 0; i--) {
            Draft draft = seen.get(i);
            int distance = quotes.distance(draft.sentence, draft.head.id(), pronoun.sentence, pronoun.head.id());
            if (distance > WINDOW) {
                break;
            }
            Referent referent = draft.referent();
            if (referent == null || !agrees(draft, referent, form, number) || clashes(draft, pronoun, form)) {
                continue;
            }
            double score = prominence(draft, pronoun, form, distance)
                    + SALIENCE * Math.min(SALIENT, counts.getOrDefault(referent, 0));
            if (score > highest + 1e-9) {
                highest = score;
                best = draft;
            }
        }
        return best;
    }

    private boolean agrees(Draft draft, Referent referent, Pronoun form, WordNumber number) {
        if (draft.isAdjective() || referent.speaker || draft.nounClass == NounClass.TIME) {
            return false;
        }
        boolean group = number == WordNumber.PLURAL;
        if (group) {
            return plural(draft, referent, form);
        }
        if (form.human() && !referent.isPerson()) {
            return false;
        }
        if (referent.isPerson() && draft.nounClass == NounClass.PERSON) {
            boolean single = referent.number != WordNumber.PLURAL;
            return single && form.gender() != WordGender.NEUTER && referent.gender.agrees(form.gender());
        }
        return thing(draft, referent, form);
    }

    /** 'they' takes up plurals, groups and several together. */
    private boolean plural(Draft draft, Referent referent, Pronoun form) {
        boolean many = referent.number == WordNumber.PLURAL
                || draft.number == WordNumber.PLURAL
                || (referent.number == WordNumber.COLLECTIVE && referent.nounClass.canAct())
                || conjuncts(draft).size() > 1;
        boolean able = referent.nounClass.canAct() || (!form.human() && referent.nounClass != NounClass.PLACE);
        return many
                && able
                && referent.kind != EntityKind.MEDIA
                && !draft.head.relation().equals("conj");
    }

    /** 'it', 'its' and the Dutch possessives for states and bodies. */
    private static boolean thing(Draft draft, Referent referent, Pronoun form) {
        if (draft.number == WordNumber.PLURAL || referent.number == WordNumber.PLURAL) {
            return false;
        }
        boolean body = referent.nounClass == NounClass.STATE
                || referent.nounClass == NounClass.ORGANISATION
                || referent.nounClass == NounClass.FORCES;
        if (form.type() == Pronoun.Type.POSSESSIVE) {
            return body;
        }
        WordGender gender = draft.noun == null || referent.named ? WordGender.ANY : draft.noun.gender();
        if (form.gender() == WordGender.NEUTER) {
            return (body || draft.acting != null || isNounOfText(draft, referent))
                    && gender != WordGender.COMMON
                    && gender != WordGender.FEMININE;
        }
        boolean feminine = form.gender() == WordGender.FEMININE && referent.kind != EntityKind.STATE;
        return body && (feminine || form.gender() == WordGender.ANY) && gender != WordGender.NEUTER;
    }

    private static boolean isNounOfText(Draft draft, Referent referent) {
        return !referent.named && draft.noun != null && draft.nounClass != NounClass.PLACE;
    }

    /** Two arguments of one verb are two things, and a phrase does not hold its own pronoun. */
    private static boolean clashes(Draft draft, Draft pronoun, Pronoun form) {
        if (draft.sentence != pronoun.sentence) {
            return false;
        }
        int at = pronoun.head.id();
        if ((draft.first <= at && at <= draft.last) || draft.head.id() == pronoun.head.head()) {
            return true;
        }
        return form.type() != Pronoun.Type.POSSESSIVE && !draft.part && coArguments(draft, pronoun);
    }

    /** Both hang on one verb, or the pronoun on an infinitive of the other's verb: 'Haftar lets him go'. */
    private static boolean coArguments(Draft draft, Draft pronoun) {
        Token verb = pronoun.head;
        for (int steps = 0; verb.head() != 0 && steps < pronoun.sentence.size(); steps++) {
            verb = pronoun.sentence.token(verb.head());
            if (verb.id() == draft.head.head()) {
                return true;
            }
            if (!verb.relation().equals("xcomp")) {
                return false;
            }
        }
        return false;
    }

    private double prominence(Draft draft, Draft pronoun, Pronoun form, int distance) {
        double score = -PER_SENTENCE * distance;
        String relation = draft.head.relation();
        boolean root = draft.head.head() != 0
                && draft.sentence.token(draft.head.head()).head() == 0;
        if (relation.equals("nsubj")) {
            score += root ? SUBJECT : EMBEDDED_SUBJECT;
        } else if (relation.equals("obj") || relation.equals("iobj")) {
            score += OBJECT;
        } else if (draft.head.deprel().equals("nmod:poss")) {
            score += OWNER;
        } else if (draft.nounClass == NounClass.PERSON && scene.hasCase(draft, WordSet.SOURCE)) {
            score += SOURCE;
        } else if (draft.part) {
            score -= 1;
        }
        if (pronoun.head.relation().equals(relation)) {
            score += 0.4;
        }
        boolean controls = relation.equals("obj") || relation.equals("iobj");
        if (form.type() == Pronoun.Type.POSSESSIVE && distance == 0 && controls && sameClause(draft, pronoun)) {
            score += draft.head.head()
                            == pronoun.sentence.token(pronoun.head.head()).head()
                    ? 0
                    : 3;
        }
        if (form.type() == Pronoun.Type.POSSESSIVE && distance == 0 && relation.equals("nsubj")) {
            score += possessor(draft, pronoun);
        }
        boolean gendered = form.gender() == WordGender.MASCULINE || form.gender() == WordGender.FEMININE;
        if (gendered && draft.nounClass != NounClass.PERSON) {
            score -= 1.5;
        }
        if (form.number() == WordNumber.PLURAL
                && draft.nounClass == NounClass.STATE
                && draft.number != WordNumber.PLURAL) {
            score -= conjuncts(draft).isEmpty() ? 1 : 0;
        }
        if (form.number() != WordNumber.SINGULAR && referentIsPlural(draft)) {
            score += 0.7;
        }
        if (distance == 0) {
            score -= 0.02 * Math.abs(pronoun.head.id() - draft.head.id());
        }
        return score;
    }

    /** The subject owns what it acts on; but of 'its arrest' or 'his extradition' somebody else is the object. */
    private double possessor(Draft draft, Draft pronoun) {
        boolean act = scene.at(pronoun.sentence, pronoun.head.head())
                .filter(noun -> noun.nounClass == NounClass.EVENT)
                .isPresent();
        if (!sameClause(draft, pronoun)) {
            return 0.8;
        }
        return act ? -3 : 2.2;
    }

    /** True when the possessive's noun and the candidate hang on one verb. */
    private static boolean sameClause(Draft draft, Draft pronoun) {
        int noun = pronoun.head.head();
        Token verb = noun == 0 || pronoun.sentence.token(noun).head() == 0
                ? null
                : pronoun.sentence.token(pronoun.sentence.token(noun).head());
        if (verb == null) {
            return false;
        }
        boolean controlled = verb.relation().equals("xcomp") && verb.head() == draft.head.head();
        return verb.id() == draft.head.head() || controlled;
    }

    private static boolean referentIsPlural(Draft draft) {
        Referent referent = draft.referent();
        return draft.number == WordNumber.PLURAL || (referent != null && referent.number == WordNumber.PLURAL);
    }

    /** The mention right before that agrees, for 'die' and 'this one'. */
    @Nullable
    Draft nearest(Draft pronoun, Pronoun form, WordNumber number) {
        List<Draft> seen = recency.seen();
        for (int i = seen.size() - 1; i >= 0; i--) {
            Draft draft = seen.get(i);
            Referent referent = draft.referent();
            if (draft.sentence.index() < pronoun.sentence.index() - 1) {
                return null;
            }
            boolean fits = referent != null && agrees(draft, referent, form, number) && !draft.part;
            if (fits && !clashes(draft, pronoun, form) && !draft.head.deprel().equals("nmod:poss")) {
                return draft;
            }
        }
        return null;
    }

    /** What the conjuncts of a phrase refer to, itself first; empty when it has none. */
    List<Referent> conjuncts(Draft draft) {
        List<Referent> found = new ArrayList<>();
        for (Token conjunct : draft.sentence.children(draft.head.id(), "conj")) {
            Draft other = scene.at(draft.sentence, conjunct.id()).orElse(null);
            Referent referent = other == null ? null : other.referent();
            if (referent != null) {
                found.add(referent);
            }
        }
        Referent first = draft.referent();
        if (!found.isEmpty() && first != null) {
            found.add(0, first);
        }
        return found;
    }
}
