package org.kroniek.reading.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Hands out turns: from when on each host may be asked again. Thread-safe. */
final class HostTurns {
    /** Hosts that were asked long ago need not be remembered. */
    private static final int MANY = 10_000;

    private final Map<String, Instant> free = new HashMap<>();

    /** When the host may next be asked; {@code now} if it may at once. Takes no turn. */
    synchronized Instant next(String host, Instant now) {
        Instant then = free.getOrDefault(host, now);
        return then.isAfter(now) ? then : now;
    }

    /** Takes the host's next turn and says when it is. */
    synchronized Instant take(String host, Instant now, Duration pause) {
        if (free.size() > MANY) {
            free.values().removeIf(then -> then.isBefore(now));
        }
        Instant turn = next(host, now);
        free.put(host, turn.plus(pause));
        return turn;
    }

    /** Leaves the host alone until then. */
    synchronized void rest(String host, Instant until) {
        free.merge(host, until, (one, other) -> one.isAfter(other) ? one : other);
    }
}
