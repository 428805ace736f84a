package org.kroniek.reading.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kroniek.reading.fetch.FetchException;

/** When to come back to what could not be read: ever later, never before the host asks for, in the end not at all. */
final class BackOff {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    /** Eleven tries reach over a day. */
    private static final int TRIES = 11;
    /** A page that a feed names before it is there comes soon or never. */
    private static final int TRIES_NOT_FOUND = 3;

    private static final int NOT_FOUND = 404;

    private BackOff() {}

    /** For a feed, which is never given up. */
    static Instant feed(int failures, Duration every, FetchException failure, Instant now) {
        Duration wait = failure.mayPass() ? doubled(every, failures) : LONGEST;
        return later(now.plus(wait), failure);
    }

    /** For a page; empty when it is given up. */
    static Optional<Instant> page(int failures, FetchException failure, Instant now) {
        int tries = failure.mayPass() ? TRIES : failure.status() == NOT_FOUND ? TRIES_NOT_FOUND : 0;
        return failures + 1 < tries
                ? Optional.of(later(now.plus(doubled(FIRST, failures)), failure))
                : Optional.empty();
    }

    private static Duration doubled(Duration first, int times) {
        Duration wait = first;
        for (int i = 0; i < times && wait.compareTo(LONGEST) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static Instant later(Instant planned, FetchException failure) {
        return failure.retryAt().filter(asked -> asked.isAfter(planned)).orElse(planned);
    }
}
