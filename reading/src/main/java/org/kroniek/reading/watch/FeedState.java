package org.kroniek.reading.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.fetch.Validators;
import org.kroniek.reading.fetch.WebAddress;

/**
 * What is remembered of a feed, sitemap or list of them.
 *
 * @param parent the list that names it; null for one that the user named
 * @param polls times it was read, an answer that nothing had changed counted too
 * @param failures in a row since then
 * @param nextPoll when it is due
 */
public record FeedState(
        WebAddress address,
        @Nullable WebAddress parent,
        Validators validators,
        int polls,
        int failures,
        Instant nextPoll) {
    /** A feed that was never asked. */
    public static FeedState fresh(WebAddress address, @Nullable WebAddress parent, Instant nextPoll) {
        return new FeedState(address, parent, Validators.NONE, 0, 0, nextPoll);
    }

    FeedState answered(Validators now, Instant next) {
        return new FeedState(address, parent, now, polls + 1, 0, next);
    }

    FeedState failed(Instant next) {
        return new FeedState(address, parent, validators, polls, failures + 1, next);
    }
}
