package org.kroniek.grounding.time;

import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;

/** When the clause of an expression plays, which decides between last Thursday and next. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE;

    /** The tense of the clause that the token stands in: its verb, and the auxiliaries of that. */
    static Tense of(Sentence sentence, int id, TimeWords words) {
        Token verb = sentence.token(id);
        while (verb.head() > 0 && verb.upos() != Upos.VERB && verb.upos() != Upos.AUX) {
            verb = sentence.token(verb.head());
        }
        if (verb.upos() != Upos.VERB && verb.upos() != Upos.AUX) {
            // News tells what was, also where no verb is found.
            return ofCopula(sentence, verb, words);
        }
        // 'Admitted meddling on Monday': a gerund plays when the verb above it does.
        if (verb.feat("VerbForm").equals("Ger") && verb.head() > 0) {
            Token above = sentence.token(verb.head());
            verb = above.upos() == Upos.VERB ? above : verb;
        }
        // An infinitive plays when the verb above it does, later if that is a plan.
        boolean participle = verb.feat("VerbForm").equals("Part");
        Tense found = ofVerb(sentence, verb, participle, words);
        for (Token child : sentence.children(verb.id())) {
            if (!child.relation().equals("aux") && !child.relation().equals("cop")) {
                continue;
            }
            String form = TimeWords.form(sentence, child.id());
            if (words.isIn("future", form) && !child.feat("Tense").equals("Past")) {
                return FUTURE;
            }
            if (participle && child.feat("VerbForm").equals("Inf") && isPlan(sentence, verb)) {
                return FUTURE;
            }
            if (child.feat("Tense").equals("Past") || (participle && words.isIn("past", form))) {
                found = PAST;
            }
        }
        return found;
    }

    private static Tense ofCopula(Sentence sentence, Token predicate, TimeWords words) {
        for (Token child : sentence.children(predicate.id(), "cop", "aux")) {
            boolean past = child.feat("Tense").equals("Past");
            boolean future = words.isIn("future", TimeWords.form(sentence, child.id()));
            return past ? PAST : future ? FUTURE : PRESENT;
        }
        return PAST;
    }

    /** Whether a particle makes it what is to be done: 'to hit', 'to be held'. */
    private static boolean isPlan(Sentence sentence, Token verb) {
        return sentence.children(verb.id(), "mark").stream().anyMatch(mark -> mark.upos() == Upos.PART);
    }

    private static Tense ofVerb(Sentence sentence, Token verb, boolean participle, TimeWords words) {
        // Taggers take plurals of strong verbs for the present.
        boolean infinitive = verb.feat("VerbForm").equals("Inf");
        boolean past =
                words.isIn("pastform", TimeWords.form(sentence, verb.id())) && !(infinitive && isPlan(sentence, verb));
        if (past || verb.feat("Tense").equals("Past") || participle) {
            return PAST;
        }
        return infinitive ? FUTURE : PRESENT;
    }
}
