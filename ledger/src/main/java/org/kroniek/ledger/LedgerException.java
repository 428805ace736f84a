package org.kroniek.ledger;

/** Why the ledger refuses or cannot do something: a stable code, and what is wrong, where, and what to do. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code such as {@code newer-ledger}, {@code busy}, {@code no-such-record}: docs/ledger.md lists them */
    public LedgerException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** As above, with what caused it. */
    public LedgerException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Stable and searchable. */
    public String code() {
        return code;
    }
}
