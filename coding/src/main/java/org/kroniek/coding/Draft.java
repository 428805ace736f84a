package org.kroniek.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.coding.attribution.Saying;
import org.kroniek.coding.certainty.Assessment;
import org.kroniek.coding.frame.Match;
import org.kroniek.model.Casualties;
import org.kroniek.model.CountedObject;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Modality;
import org.kroniek.model.PlaceLink;
import org.kroniek.model.Span;
import org.kroniek.model.TimeSpan;

/** A record while its article is being coded: entities have the grounding's ids, the record has none yet. */
final class Draft {
    final Match match;
    final EventualityType type;
    final Span anchor;
    final Assessment assessment;
    final @Nullable Saying saying;
    final String rule;
    final Set<String> modes = new LinkedHashSet<>();
    final Set<String> contexts = new LinkedHashSet<>();
    final Set<String> actors = new LinkedHashSet<>();
    final Set<String> recipients = new LinkedHashSet<>();
    final Set<PlaceLink> places = new LinkedHashSet<>();
    final List<Casualties> casualties = new ArrayList<>();

    @Nullable
    CountedObject object;

    @Nullable
    String value;

    @Nullable
    TimeSpan time;
    /** Whether its time lies behind the day of publication. */
    boolean arranged;
    /** The earlier record of the same occurrence. */
    @Nullable
    Draft same;
    /** The record that this state follows from. */
    @Nullable
    Draft cause;

    Draft(Match match, EventualityType type, Span anchor, Assessment assessment, @Nullable Saying saying, String rule) {
        this.match = match;
        this.type = type;
        this.anchor = anchor;
        this.assessment = assessment;
        this.saying = saying;
        this.rule = rule;
    }

    /** Why it is not simply told as done; what is still to come is planned. */
    List<Modality> modality() {
        boolean plain = assessment.modality().isEmpty() && type.kind() == EventualityKind.EVENT;
        return arranged && plain ? List.of(Modality.PLANNED) : assessment.modality();
    }

    /** True if what the type cannot be told without is there: who has the role, whom or what a state is about. */
    boolean isComplete() {
        return switch (type) {
            case MEMBER_OF, LEADS, HAS_ROLE, BIOGRAPHY, LOCATED, BACKS, ALLIED, WINNING -> !actors.isEmpty();
            case CONTROLS, OPPOSES, DIVIDED, SUFFERS, WANTED ->
                !actors.isEmpty() || !recipients.isEmpty() || !places.isEmpty();
            default -> true;
        };
    }
}
