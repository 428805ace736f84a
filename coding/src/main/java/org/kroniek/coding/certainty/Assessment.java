package org.kroniek.coding.certainty;

import java.util.List;
import org.kroniek.model.Certainty;
import org.kroniek.model.Modality;

/** How sure, why, and which words of the text say so, for explain. */
public record Assessment(Certainty certainty, List<Modality> modality, List<String> because) {
    public Assessment {
        modality = List.copyOf(modality);
        because = List.copyOf(because);
    }
}
