package org.kroniek.server;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.TimeSpan;

/** An interval of days, as the API gives it. */
record Time(@Nullable String from, @Nullable String to, String granularity) {
    static @Nullable Time of(@Nullable TimeSpan time) {
        return time == null ? null : new Time(day(time.from()), day(time.to()), Json.spelled(time.granularity()));
    }

    /** ISO 8601; null for an unknown day. */
    static @Nullable String day(@Nullable LocalDate day) {
        return Objects.toString(day, null);
    }
}
