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
        // An infinitive plays when the verb above it does, later if that is a plan.
        boolean participle = verb.feat("VerbForm").equals("Part");
        Tense found = ofVerb(verb, participle);
        for (Token child : sentence.children(verb.id())) {
            if (!child.relation().equals("aux") && !child.relation().equals("cop")) {
                continue;
            }
            String form = TimeWords.form(sentence, child.id());
            if (words.isIn("future", form) && !child.feat("Tense").equals("Past")) {
                return FUTURE;
            }
            if (child.feat("Tense").equals("Past") || (participle && words.isIn("past", form))) {
                found = PAST;
            }
        }
        return found;
    }

    private static Tense ofVerb(Token verb, boolean participle) {
        if (verb.feat("Tense").equals("Past") || participle) {
            return PAST;
        }
        return verb.feat("VerbForm").equals("Inf") ? FUTURE : PRESENT;
    }
}
