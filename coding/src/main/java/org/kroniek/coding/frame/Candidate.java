package org.kroniek.coding.frame;

import java.util.EnumSet;
import java.util.Set;
import org.kroniek.coding.lexicon.Entry;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.EventualityType;

/**
 * An entry whose words stand in a sentence.
 *
 * @param trigger id of the word that heads it
 * @param tokens ids of all its words
 */
record Candidate(Entry entry, int trigger, Set<Integer> tokens) {
    /** Types whose content is an act of its own. */
    private static final Set<EventualityType> SPEECH_ACTS = EnumSet.of(
            EventualityType.AGREE,
            EventualityType.CONCEDE,
            EventualityType.REQUEST,
            EventualityType.REJECT,
            EventualityType.THREATEN);

    boolean isSpeechAct() {
        return isSpeechAct(entry);
    }

    static boolean isSpeechAct(Entry entry) {
        return SPEECH_ACTS.contains(entry.type());
    }

    static boolean isNominal(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    }
}
