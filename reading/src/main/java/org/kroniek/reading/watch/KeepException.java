package org.kroniek.reading.watch;

import org.kroniek.model.Failure;

/** An article that cannot be kept, such as one in a language that cannot be read. */
public final class KeepException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public KeepException(Failure failure) {
        super(failure.source() + ": " + failure.message());
        this.failure = failure;
    }

    /** Why not. */
    public Failure failure() {
        return failure;
    }
}
