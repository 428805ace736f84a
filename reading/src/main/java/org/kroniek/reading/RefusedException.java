package org.kroniek.reading;

import org.kroniek.model.Failure;

/** An input that cannot become an article; {@link #failure()} says which, why, and what to do. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public RefusedException(String code, String message, String source) {
        super(source + ": " + message);
        this.failure = new Failure(code, message, source);
    }

    public Failure failure() {
        return failure;
    }
}
