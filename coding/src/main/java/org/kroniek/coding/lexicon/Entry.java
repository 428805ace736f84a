package org.kroniek.coding.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Modality;

/**
 * A word or combination of words that makes a record.
 *
 * @param rule the name that records show
 * @param slots written slots; roles without one have the defaults of their part of speech
 * @param without roles that have no position at all
 * @param only if not empty, one of these lemmas must stand in the sentence
 * @param not lemmas below or directly above the word that keep it from applying
 */
public record Entry(
        String rule,
        String file,
        int line,
        PartOfSpeech pos,
        List<Headword> headwords,
        EventualityType type,
        List<String> modes,
        Map<Role, List<Position>> slots,
        Set<Role> without,
        List<String> contexts,
        List<Modality> modalities,
        Set<Flag> flags,
        List<Implication> implications,
        Set<String> not,
        Set<String> only,
        List<Example> examples) {

    /** Options without a value. */
    public enum Flag {
        NEGATIVE,
        RECIPROCAL,
        WEAK,
        WEAPON,
        /** The noun's own entity, where it fills a slot, must have a name. */
        NAMED,
        /** The text must say how many: 'ten dead', not 'the dead'. */
        COUNTED
    }

    public boolean is(Flag flag) {
        return flags.contains(flag);
    }
}
