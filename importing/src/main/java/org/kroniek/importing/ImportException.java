package org.kroniek.importing;

/** A dump that cannot be imported at all; the message says what is wrong and what to do. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1L;

    ImportException(String message) {
        super(message);
    }
}
