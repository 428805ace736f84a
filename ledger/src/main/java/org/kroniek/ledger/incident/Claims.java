package org.kroniek.ledger.incident;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Certainty;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Modality;

/** States that are joined as one claim over time, by what they are about. */
final class Claims {
    /** Claims about who stands to whom: one for each pair. */
    private static final Set<EventualityType> RELATIONS = EnumSet.of(
            EventualityType.BACKS, EventualityType.OPPOSES, EventualityType.LEADS, EventualityType.MEMBER_OF);

    private Claims() {}

    /**
     * What the claim is about; null for records that are no claim, or whose parties are not known well enough. CONTROLS is
     * about the place, whoever is said to hold it, so that those who say otherwise meet.
     */
    static @Nullable String key(Witness witness) {
        boolean isCommitted = witness.certainty() != Certainty.UU
                && witness.modality().stream().allMatch(m -> m == Modality.HEARSAY);
        if (!isCommitted) {
            return null;
        }
        String about = about(witness);
        return about == null ? null : "claim:" + witness.type() + ":" + about;
    }

    private static @Nullable String about(Witness witness) {
        if (witness.type() == EventualityType.CONTROLS) {
            boolean isAbout = !witness.sites().isEmpty() && !witness.actors().isEmpty();
            return isAbout ? witness.sites().get(0).ident() : null;
        }
        String actors = known(witness.actors());
        String recipients = known(witness.recipients());
        if (witness.type() == EventualityType.ALLIED) {
            return actors != null && witness.actors().size() > 1 ? actors : null;
        }
        if (witness.type() == EventualityType.WANTED) {
            return recipients;
        }
        return RELATIONS.contains(witness.type()) && actors != null && recipients != null
                ? actors + ">" + recipients
                : null;
    }

    private static @Nullable String known(List<Participant> participants) {
        if (participants.isEmpty() || !participants.stream().allMatch(Participant::isKnown)) {
            return null;
        }
        return participants.stream().map(Participant::ident).sorted().collect(Collectors.joining("+"));
    }
}
