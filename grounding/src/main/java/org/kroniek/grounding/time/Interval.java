package org.kroniek.grounding.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Granularity;

/** The value of an expression: whole days, ends inclusive; a missing end is unknown or open. */
record Interval(@Nullable LocalDate from, @Nullable LocalDate to, Granularity granularity) {

    static Interval unknown(Granularity granularity) {
        return new Interval(null, null, granularity);
    }

    static Interval day(LocalDate day) {
        return new Interval(day, day, Granularity.DAY);
    }

    static Interval month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Interval(first, first.withDayOfMonth(first.lengthOfMonth()), Granularity.MONTH);
    }

    static Interval year(int year) {
        return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR);
    }

    /** True for a day from its first to its last. */
    boolean holds(LocalDate day) {
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }

    Interval as(Granularity other) {
        return new Interval(from, to, other);
    }

    /**
     * What is known if the day of publication lies somewhere between two: from the earliest to the latest reading. The
     * same word may then mean several days, which is a weekday's interval or a span, never one day.
     */
    static Interval between(Interval early, Interval late) {
        if (early.equals(late)) {
            return early;
        }
        Granularity granularity = early.granularity == Granularity.WEEKDAY ? Granularity.WEEKDAY : Granularity.SPAN;
        return new Interval(earlier(early.from, late.from), later(early.to, late.to), granularity);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
