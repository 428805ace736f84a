package org.kroniek.ledger.store;

import org.jspecify.annotations.Nullable;

/** Why an entry is made: what is done, for whom, with which reason. */
record Change(String act, @Nullable String reviewer, String reason) {
    /** Done by the program itself. */
    static Change of(String act) {
        return new Change(act, null, "");
    }
}
