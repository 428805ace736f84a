package org.kroniek.cli.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Stretches of days in words. */
final class Days {
    private Days() {}

    /** A day or {@code FIRST to LAST}; empty when neither is known. */
    static String of(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "";
        }
        if (from == null || to == null) {
            return from == null ? "until " + to : "from " + from;
        }
        return from.equals(to) ? from.toString() : from + " to " + to;
    }
}
