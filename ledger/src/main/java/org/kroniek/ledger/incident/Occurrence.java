package org.kroniek.ledger.incident;

import java.util.EnumSet;
import java.util.Set;
import org.kroniek.model.Certainty;
import org.kroniek.model.Modality;

/** Which records tell of an occurrence that can be an incident. */
final class Occurrence {
    private static final Set<Modality> NOT_SAID_TO_BE =
            EnumSet.of(Modality.FEARED, Modality.HOPED, Modality.CONDITIONAL, Modality.HABITUAL);
    private static final Set<Modality> AHEAD = EnumSet.of(Modality.PLANNED, Modality.PREDICTED);

    private Occurrence() {}

    /**
     * True for an event told as having happened, as going on, as denied, or as arranged. What is feared, hoped, asked for or
     * conditional is not said to be. A blow that is only planned or predicted is not arranged with anybody; a meeting is.
     */
    static boolean isIn(Witness witness, Rules rules) {
        if (!witness.isEvent() || witness.modality().stream().anyMatch(NOT_SAID_TO_BE::contains)) {
            return false;
        }
        if (witness.modality().stream().anyMatch(AHEAD::contains)) {
            return rules.kind(witness.type()).bond() == Rules.Bond.ACT;
        }
        return witness.certainty() != Certainty.UU;
    }
}
