package org.kroniek.coding.certainty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kroniek.coding.lexicon.Signal;
import org.kroniek.coding.lexicon.Signal.Strength;
import org.kroniek.model.Certainty;
import org.kroniek.model.Modality;

/** Adds up signals on the way from a word to the top of its clause: the weakest strength wins, negations cancel out. */
final class Degree {
    private Strength strength = Strength.CT;
    private boolean negative;
    private final Set<Modality> modalities = EnumSet.noneOf(Modality.class);
    private final List<String> because = new ArrayList<>();

    void apply(Signal signal, String words) {
        Strength given = signal.strength();
        if (given != null && given.compareTo(strength) > 0) {
            strength = given;
        }
        negative ^= signal.negates();
        modalities.addAll(signal.modalities());
        because.add(words);
    }

    void weaken(Strength to, String words) {
        if (to.compareTo(strength) > 0) {
            strength = to;
            because.add(words);
        }
    }

    void negate(String words) {
        negative = !negative;
        because.add(words);
    }

    void add(Modality modality) {
        modalities.add(modality);
    }

    void addAll(List<Modality> more) {
        modalities.addAll(more);
    }

    /** What is feared, hoped or depends on something is not predicted, though it is told in the future tense. */
    private void dropPrediction() {
        if (strength == Strength.UU && modalities.size() > 1) {
            modalities.remove(Modality.PREDICTED);
        }
    }

    Assessment result() {
        dropPrediction();
        Certainty positive = switch (strength) {
            case CT -> Certainty.CT_PLUS;
            case PR -> Certainty.PR_PLUS;
            case PS -> Certainty.PS_PLUS;
            case UU -> Certainty.UU;
        };
        return new Assessment(
                negative ? positive.negated() : positive,
                modalities.stream().sorted().toList(),
                because);
    }
}
