package org.kroniek.reading.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to behave on the web.
 *
 * @param contact an address of mail or a page where a webmaster finds whose reader this is; null when not given
 * @param allowPrivate whether loopback and private networks may be read
 * @param limits of each fetch
 * @param pause between two requests to one host, unless its robots.txt asks for a longer one
 */
public record FetchPolicy(@Nullable String contact, boolean allowPrivate, FetchLimits limits, Duration pause) {
    /** The name that robots.txt files may call this program by. */
    static final String ROBOT = "kroniek";

    /** The usual limits, a second between two requests to a host. */
    public static FetchPolicy standard(@Nullable String contact, boolean allowPrivate) {
        return new FetchPolicy(contact, allowPrivate, FetchLimits.STANDARD, Duration.ofSeconds(1));
    }

    /** The {@code User-Agent} header. */
    String userAgent() {
        String printable =
                contact == null ? "" : contact.replaceAll("[^\\x20-\\x7e]", "").strip();
        return printable.isEmpty() ? "Kroniek/0.1" : "Kroniek/0.1 (+" + printable + ")";
    }
}
