package org.kroniek.reading.fetch;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Failure;

/**
 * An address that gave no document; {@link #failure()} says which, why, and what to do. Codes: {@code bad-url},
 * {@code private-address}, {@code unknown-host}, {@code unreachable}, {@code tls}, {@code timed-out}, {@code too-large},
 * {@code expands-too-much}, {@code bad-encoding}, {@code redirects}, {@code robots}, {@code robots-unreachable} and
 * {@code http-NNN} for an answer with that status.
 */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int SERVER_ERROR = 500;

    private final transient Failure failure;
    private final int status;
    private final boolean mayPass;
    private final @Nullable Instant retryAt;

    private FetchException(Failure failure, int status, boolean mayPass, @Nullable Instant retryAt) {
        super(failure.source() + ": " + failure.message());
        this.failure = failure;
        this.status = status;
        this.mayPass = mayPass;
        this.retryAt = retryAt;
    }

    /** A refusal that will be the same next time. */
    static FetchException lasting(String code, String message, String address) {
        return new FetchException(new Failure(code, message, address), 0, false, null);
    }

    /** A trouble of the moment. */
    static FetchException passing(String code, String message, String address) {
        return new FetchException(new Failure(code, message, address), 0, true, null);
    }

    /** An answer that is no document. */
    static FetchException status(int status, String address, @Nullable Instant retryAt) {
        boolean passing = status >= SERVER_ERROR || status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT;
        String when = retryAt == null ? "" : "; it asks to come back after " + retryAt;
        Failure failure = new Failure("http-" + status, "answered with status " + status + when, address);
        return new FetchException(failure, status, passing, retryAt);
    }

    /** The same trouble, met on the way to another address. */
    FetchException onTheWayTo(String address) {
        return new FetchException(new Failure(failure.code(), failure.message(), address), status, mayPass, retryAt);
    }

    /** What went wrong, in plain words, with a stable code. */
    public Failure failure() {
        return failure;
    }

    /** The HTTP status of the answer; 0 when there was none. */
    public int status() {
        return status;
    }

    /** True when the same request may succeed later: the host was busy, slow or away. */
    public boolean mayPass() {
        return mayPass;
    }

    /** Before when the host asks not to be asked again ({@code Retry-After}); empty when it does not say. */
    public Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }
}
