package org.kroniek.coding.lexicon;

/** An entry that cannot be read; the reader turns it into a {@link Problem} and goes on with the next line. */
final class MalformedEntryException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String cure;

    MalformedEntryException(String message, String cure) {
        super(message);
        this.cure = cure;
    }

    String cure() {
        return cure;
    }
}
