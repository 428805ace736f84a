package org.kroniek.server;

import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Review;

/** A decision, as the API gives it. */
record DecisionRow(
        String id,
        String action,
        @Nullable String record,
        @Nullable String incident,
        @Nullable String decision,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        String reviewer,
        String decided,
        boolean undone) {
    static DecisionRow of(Review.Decision decision) {
        return new DecisionRow(
                String.valueOf(decision.number()),
                decision.kind(),
                target(decision, "record "),
                target(decision, "incident "),
                target(decision, "decision "),
                decision.field(),
                decision.before(),
                decision.after(),
                decision.reason().isEmpty() ? null : decision.reason(),
                decision.reviewer(),
                decision.recorded().toString(),
                decision.isUndone());
    }

    private static @Nullable String target(Review.Decision decision, String kind) {
        return decision.target().startsWith(kind) ? decision.target().substring(kind.length()) : null;
    }
}
