package org.kroniek.coding.pipeline;

/** An article that the program has no means to read, such as one in a language it lacks. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    UnreadableException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable and searchable: {@code unsupported-language}, {@code unknown-language}. */
    public String code() {
        return code;
    }
}
