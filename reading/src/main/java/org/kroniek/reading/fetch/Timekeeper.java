package org.kroniek.reading.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** The time, and waiting for it: real in the program, made up in a test that lives through weeks in seconds. */
public interface Timekeeper extends InstantSource {
    /** Returns when that instant has come, at once if it has passed. */
    void waitUntil(Instant then) throws InterruptedException;

    /** The time of the machine. */
    static Timekeeper ofMachine() {
        InstantSource clock = InstantSource.system();
        return new Timekeeper() {
            @Override
            public Instant instant() {
                return clock.instant();
            }

            @Override
            public void waitUntil(Instant then) throws InterruptedException {
                Duration left = Duration.between(clock.instant(), then);
                if (!left.isNegative()) {
                    TimeUnit.MILLISECONDS.sleep(left.toMillis() + 1);
                }
            }
        };
    }
}
