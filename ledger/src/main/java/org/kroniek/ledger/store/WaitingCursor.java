package org.kroniek.ledger.store;

import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.LedgerException;

/** Where the next page of records that wait for a reviewer begins: after this score and number. */
record WaitingCursor(double score, long id) {
    @Override
    public String toString() {
        return score + ":" + id;
    }

    /** The cursor written {@code text}; null for the first page. */
    static @Nullable WaitingCursor parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int colon = text.indexOf(':');
        try {
            double score = Double.parseDouble(text.substring(0, Math.max(0, colon)));
            long id = Long.parseLong(text.substring(colon + 1));
            if (Double.isFinite(score)) {
                return new WaitingCursor(score, id);
            }
        } catch (NumberFormatException e) {
            throw bad(text);
        }
        throw bad(text);
    }

    private static LedgerException bad(String text) {
        return new LedgerException("bad-cursor", "cursor '" + text + "' is none; take it as the page before gave it");
    }
}
