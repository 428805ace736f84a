package org.kroniek.grounding.resolution;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.knowledge.DatedRole;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.knowledge.KnownActor;
import org.kroniek.model.TimeSpan;

/** When the article appeared, as far as known, and who held which office then. */
record Publication(@Nullable LocalDate from, @Nullable LocalDate to) {
    static Publication of(@Nullable TimeSpan published) {
        return published == null ? new Publication(null, null) : new Publication(published.from(), published.to());
    }

    /** Who held the office on every day on which the article may have appeared. */
    Optional<KnownActor> holder(KnowledgeBase knowledge, String role, String at) {
        if (from == null || to == null) {
            return Optional.empty();
        }
        Optional<KnownActor> first = knowledge.holder(role, at, from);
        return first.equals(knowledge.holder(role, at, to)) ? first : Optional.empty();
    }

    /** True when the office may have been held then, or nothing is known of either date. */
    boolean mayHold(DatedRole role) {
        LocalDate day = to != null ? to : from;
        return day == null || role.period().mayHaveHeldOn(day);
    }
}
