package org.kroniek.coding.clause;

import java.util.List;
import java.util.Locale;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;

/** Which verbs of one sentence are passive, which modify a noun, which are infinitives. */
final class Voice {
    private static final int MAX_DEPTH = 12;

    private final Sentence sentence;
    private final FunctionWords words;
    /** The verb of a sentence read as one noun phrase; 0 if there is none. */
    private final int main;

    Voice(Sentence sentence, FunctionWords words) {
        this.sentence = sentence;
        this.words = words;
        this.main = mainVerb();
    }

    /** Whether this is the verb of a sentence that the parser read as one noun phrase: what it modifies is its subject. */
    boolean isMisreadMain(int verb) {
        return verb == main;
    }

    /** True if the subject of this verb is its logical object. */
    boolean isPassive(int verb) {
        return isPassive(verb, 0);
    }

    private boolean isPassive(int verb, int depth) {
        boolean auxiliary = false;
        boolean active = sentence.children(verb, "aux").stream()
                .anyMatch(child ->
                        child.deprel().equals("aux") && words.activeAuxiliary().contains(child.lemma()));
        if (active) {
            // 'hebben … ingenomen' is active whatever the subject is labelled
            return false;
        }
        for (Token child : sentence.children(verb)) {
            String deprel = child.deprel();
            if (deprel.equals("aux:pass") || deprel.equals("nsubj:pass") || deprel.equals("obl:agent")) {
                return true;
            }
            auxiliary |= child.relation().equals("aux");
        }
        Token token = sentence.token(verb);
        if (isModifier(token) && !sentence.children(verb, "obj").isEmpty() && !isPrenominal(token)) {
            // a participle behind its noun that has an object is active, or a main verb misread
            return false;
        }
        if (isModifier(token)) {
            return !isActiveParticiple(token) && !isInfinitive(token);
        }
        return depth < MAX_DEPTH
                && token.relation().equals("conj")
                && !auxiliary
                && token.head() > 0
                && token.feat("VerbForm").equals("Part")
                && sentence.children(verb, "nsubj").isEmpty()
                && isPassive(token.head(), depth + 1);
    }

    /** True for a passive without a subject or agent of its own: 'er wordt gevochten'. */
    boolean isImpersonal(int verb) {
        boolean auxiliary = sentence.children(verb, "aux").stream()
                .anyMatch(child -> child.deprel().equals("aux:pass")
                        && !words.perfectOrPassive().contains(child.lemma()));
        return auxiliary
                && sentence.children(verb).stream()
                        .noneMatch(child -> List.of("nsubj", "csubj", "obj", "ccomp", "xcomp")
                                        .contains(child.relation())
                                || child.deprel().equals("obl:agent"));
    }

    private static boolean isPrenominal(Token token) {
        return token.id() < token.head();
    }

    boolean isModifier(Token token) {
        return token.id() != main
                && (token.relation().equals("amod") || token.deprel().equals("acl"));
    }

    boolean isActiveParticiple(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return words.activeParticiple().stream().anyMatch(form::endsWith);
    }

    /** True for an infinitive clause: marked, or an infinitive without a subject. */
    boolean isInfinitive(Token token) {
        return token.feat("VerbForm").equals("Inf")
                && sentence.children(token.id(), "nsubj").isEmpty();
    }

    /**
     * The verb of a sentence that the parser read as one noun phrase: 'The opposition called for …' with the verb as a participle; 0 if
     * there is none. A title has no full stop and mostly no article.
     */
    private int mainVerb() {
        int last = sentence.size();
        if (last < 1 || !sentence.token(last).form().equals(".")) {
            return 0;
        }
        for (Token token : sentence.tokens()) {
            if (token.head() == 0) {
                List<Token> verbs = sentence.children(token.id(), "acl");
                boolean phrase = token.upos() == Upos.NOUN
                        && verbs.size() == 1
                        && !sentence.children(token.id(), "det").isEmpty()
                        && sentence.children(token.id(), "nsubj", "cop", "conj", "parataxis", "nmod", "appos")
                                .isEmpty();
                return phrase && isFiniteForm(verbs.get(0)) ? verbs.get(0).id() : 0;
            }
        }
        return 0;
    }

    private boolean isFiniteForm(Token verb) {
        return verb.deprel().equals("acl")
                && verb.upos() == Upos.VERB
                && !isInfinitive(verb)
                && !isActiveParticiple(verb)
                && sentence.children(verb.id(), "nsubj", "aux", "mark").isEmpty();
    }
}
