package org.kroniek.reading.fetch;

import java.time.Duration;
import java.time.Instant;

/**
 * Fetches documents of the web as a good guest: within limits, from public addresses, as robots.txt allows, a pause between two
 * requests to one host, and a longer one where it asks for that. Thread-safe.
 */
public final class PoliteFetcher implements AutoCloseable {
    private static final int TRIES = 3;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    /** Who waits at a terminal does not wait longer than this for one page. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final FetchPolicy policy;
    private final Timekeeper time;
    private final Fetcher fetcher;
    private final Robots robots;
    private final HostTurns turns = new HostTurns();

    private PoliteFetcher(FetchPolicy policy, Timekeeper time) {
        this.policy = policy;
        this.time = time;
        this.fetcher = new Fetcher(policy, time);
        this.robots = new Robots(fetcher, time);
    }

    /** A fetcher that has asked no host yet. */
    public static PoliteFetcher of(FetchPolicy policy, Timekeeper time) {
        return new PoliteFetcher(policy, time);
    }

    /** When the host of this address may next be asked; {@code now} if it may at once. */
    public Instant turn(WebAddress address, Instant now) {
        return turns.next(address.host(), now);
    }

    /**
     * The document at an address, at once: who calls has waited for {@link #turn}.
     *
     * @param known what came with the document before, so that the host can answer that nothing has changed
     * @throws FetchException if there is none, or it may not be read
     */
    public Fetched fetch(WebAddress address, Validators known) throws FetchException {
        turns.take(address.host(), time.instant(), pause(address));
        return ask(address, known);
    }

    /**
     * The document at an address, in the host's next turn; what may pass is tried three times.
     *
     * @throws FetchException if there is none, it may not be read, or the host asks for more than a minute of patience
     */
    public Fetched fetchInTurn(WebAddress address) throws FetchException, InterruptedException {
        Duration wait = FIRST_WAIT;
        for (int tries = 1; ; tries++) {
            time.waitUntil(turns.take(address.host(), time.instant(), pause(address)));
            try {
                return ask(address, Validators.NONE);
            } catch (FetchException e) {
                Instant now = time.instant();
                Instant again = e.retryAt().orElse(now.plus(wait));
                if (!e.mayPass() || tries == TRIES || again.isAfter(now.plus(LONGEST_WAIT))) {
                    throw e;
                }
                time.waitUntil(again);
                wait = wait.multipliedBy(2);
            }
        }
    }

    private Fetched ask(WebAddress address, Validators known) throws FetchException {
        try {
            return fetcher.fetch(address, known, robots::check);
        } catch (FetchException e) {
            e.retryAt().ifPresent(then -> turns.rest(address.host(), then));
            throw e;
        }
    }

    private Duration pause(WebAddress address) {
        Duration asked = robots.pause(address);
        return asked.compareTo(policy.pause()) > 0 ? asked : policy.pause();
    }

    /** Ends what is under way; those who wait for it get a failure. */
    @Override
    public void close() {
        fetcher.close();
    }
}
