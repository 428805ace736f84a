package org.kroniek.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An interval of whole days, both ends inclusive; a missing end is unknown or open. {@code words} is where the text
 * says it, null for a date that comes from outside the text.
 */
public record TimeSpan(
        @Nullable Span words,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Granularity granularity) {
    public TimeSpan {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("TimeSpan from " + from + " to " + to + ": to is before from");
        }
    }

    /** One whole day that no words of the text name. */
    public static TimeSpan day(LocalDate day) {
        return new TimeSpan(null, day, day, Granularity.DAY);
    }

    /** The whole month of {@code day}, named by no words of the text. */
    public static TimeSpan month(LocalDate day) {
        return new TimeSpan(null, day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), Granularity.MONTH);
    }
}
