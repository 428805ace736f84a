package org.kroniek.reading.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header that says when to come back: seconds or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {
    /** A host that asks for more is asked again after a day all the same. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** The instant that is meant, at most a day from {@code now}; empty when nothing sensible is written. */
    static Optional<Instant> parse(@Nullable String written, Instant now) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        Instant latest = now.plus(LONGEST);
        String value = written.strip();
        if (value.matches("\\d{1,9}")) {
            Instant then = now.plusSeconds(Long.parseLong(value));
            return Optional.of(then.isAfter(latest) ? latest : then);
        }
        try {
            Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
                    .toInstant();
            return then.isBefore(now) ? Optional.empty() : Optional.of(then.isAfter(latest) ? latest : then);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
