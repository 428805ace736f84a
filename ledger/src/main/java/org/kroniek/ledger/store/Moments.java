package org.kroniek.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Granularity;
import org.kroniek.model.Span;
import org.kroniek.model.TimeSpan;

/** Instants and days as the database keeps them: microseconds and days since 1970. */
final class Moments {
    /** The day of what has none: before all others. */
    static final int UNDATED = Integer.MIN_VALUE;

    private Moments() {}

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    static @Nullable Integer day(@Nullable LocalDate date) {
        return date == null ? null : (int) date.toEpochDay();
    }

    static @Nullable LocalDate date(@Nullable Integer day) {
        return day == null || day == UNDATED ? null : LocalDate.ofEpochDay(day);
    }

    /** An interval as kept in columns; null where no granularity is. */
    static @Nullable TimeSpan span(
            @Nullable Span words, @Nullable Integer from, @Nullable Integer to, @Nullable String granularity) {
        return granularity == null ? null : new TimeSpan(words, date(from), date(to), Granularity.valueOf(granularity));
    }

    /** Months since the year 0. */
    static int month(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }
}
