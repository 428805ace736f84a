package org.kroniek.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;

/** So many requests at once and so many a second from one address (a token bucket). Thread-safe. */
final class RateLimit {
    private final double atOnce;
    private final double perSecond;
    private final LongSupplier nanos;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    /** @param nanos a clock that never goes back, in nanoseconds */
    RateLimit(int atOnce, double perSecond, LongSupplier nanos) {
        this.atOnce = atOnce;
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    /** True if one more request from {@code address} may be served now. */
    boolean allows(String address) {
        return buckets.get(address, key -> new Bucket()).take();
    }

    /** Seconds after which a refused address may come back. */
    int retryAfter() {
        return (int) Math.max(1, Math.ceil(1 / perSecond));
    }

    private final class Bucket {
        private double tokens = atOnce;
        private long filled = nanos.getAsLong();

        synchronized boolean take() {
            long now = nanos.getAsLong();
            tokens = Math.min(atOnce, tokens + (now - filled) / 1e9 * perSecond);
            filled = now;
            if (tokens < 1) {
                return false;
            }
            tokens--;
            return true;
        }
    }
}
