package org.kroniek.reading.feed;

/**
 * A document that is no list of articles; {@link #code()} is {@code bad-feed} for one that is broken and {@code no-feed} for one
 * of another kind.
 */
public final class FeedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    FeedException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable and searchable. */
    public String code() {
        return code;
    }

    /** What is wrong, in words that follow the document's name. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
