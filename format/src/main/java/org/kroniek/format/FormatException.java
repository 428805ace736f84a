package org.kroniek.format;

/** JSON that is not what it should be; the message names the place as a path, such as {@code records[3].certainty}. */
public final class FormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FormatException(String message) {
        super(message);
    }

    FormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
