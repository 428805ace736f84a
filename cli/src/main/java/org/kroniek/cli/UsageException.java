package org.kroniek.cli;

/** A command that was called wrongly in a way that its options alone cannot show. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
