package org.kroniek.coding.lexicon;

import java.util.List;
import org.kroniek.model.Certainty;
import org.kroniek.model.Modality;

/**
 * A sentence of the lexicon with what must, or must not, come out of it.
 *
 * @param participants what stands in brackets, in text order
 * @param line 1-based line of the file
 */
public record Example(
        String sentence,
        List<Participant> participants,
        Certainty certainty,
        List<Modality> modality,
        boolean counter,
        int line) {
    public Example {
        participants = List.copyOf(participants);
        modality = List.copyOf(modality);
    }

    /** A role and where in the sentence its words stand, in UTF-16 positions, end exclusive. */
    public record Participant(Role role, int begin, int end) {}
}
