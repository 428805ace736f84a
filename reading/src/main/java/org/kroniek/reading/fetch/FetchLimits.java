package org.kroniek.reading.fetch;

import java.time.Duration;

/**
 * What one fetch may cost at most.
 *
 * @param bytes of the body, before and after decompression
 * @param time from the first look-up of the host to the last byte, for each hop
 * @param redirects followed
 * @param ratio bytes after decompression to bytes before, heeded once more than a megabyte has come out
 */
public record FetchLimits(int bytes, Duration time, int redirects, int ratio) {
    /** 10 MB, half a minute, 5 redirects, hundredfold expansion. */
    public static final FetchLimits STANDARD = new FetchLimits(10_000_000, Duration.ofSeconds(30), 5, 100);

    public FetchLimits {
        if (bytes < 1 || time.isNegative() || time.isZero() || redirects < 0 || ratio < 1) {
            throw new IllegalArgumentException("limits must be positive: " + bytes + " bytes, " + time + ", "
                    + redirects + " redirects, ratio " + ratio);
        }
    }
}
