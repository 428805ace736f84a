package org.kroniek.coding.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Modality;

/**
 * A word that changes how certain what stands in its scope is.
 *
 * @param strength what it lowers certainty to; null when it leaves it
 * @param negates whether it turns the polarity
 * @param scope positions below it; empty for the clause that it belongs to
 * @param tense for modals: {@code past}, {@code pres}, or empty for both
 */
public record Signal(
        PartOfSpeech pos,
        List<Headword> headwords,
        @Nullable Strength strength,
        boolean negates,
        List<Modality> modalities,
        Set<String> scope,
        String tense,
        int line) {

    /** FactBank's degrees, surest first. */
    public enum Strength {
        CT,
        PR,
        PS,
        UU
    }
}
