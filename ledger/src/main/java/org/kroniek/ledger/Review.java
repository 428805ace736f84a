package org.kroniek.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people decide: every decision is an entry of its own, and can be undone. Thread-safe. */
public interface Review {
    /** A decision to be recorded. */
    sealed interface Act {
        /** The record is right as it is. */
        record Accept(RecordId record) implements Act {}

        /** The record is wrong: from now on no query shows it. */
        record Reject(RecordId record) implements Act {}

        /**
         * One field of the record is wrong.
         *
         * @param values the right values, spelled as in {@code kroniek/1}; actors and places by ident or name, as
         *     {@code ROLE IDENT} for places; an empty list clears a field that may be empty
         */
        record Correct(RecordId record, Field field, List<String> values) implements Act {
            public Correct {
                values = List.copyOf(values);
            }
        }

        /** Two incidents are one: the second's members go to the first. */
        record Merge(long into, long other) implements Act {}

        /** These records of an incident are another occurrence: they go to a new incident. */
        record Split(long incident, List<RecordId> records) implements Act {
            public Split {
                records = List.copyOf(records);
            }
        }

        /** An earlier decision was wrong: all is again as before it. */
        record Undo(long decision) implements Act {}
    }

    /** What can be corrected of a record. */
    enum Field {
        TYPE,
        MODE,
        CONTEXT,
        ACTOR,
        RECIPIENT,
        PLACE,
        /** {@code FROM TO GRANULARITY} as one value, such as {@code 2019-04-04 2019-04-04 day}. */
        TIME,
        CERTAINTY,
        MODALITY,
        VALUE
    }

    /**
     * A decision as recorded.
     *
     * @param number its number in the ledger
     * @param kind {@code accept}, {@code reject}, {@code correct}, {@code merge}, {@code split}, {@code undo}
     * @param target what it is about: {@code record 42.r3}, {@code incident 7}, {@code decision 3}
     * @param field what was corrected; null for other kinds
     * @param before the old value; null where there is none
     * @param after the new value; null where there is none
     * @param isUndone true when a later decision undoes it
     */
    record Decision(
            long number,
            String kind,
            String target,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after,
            String reviewer,
            String reason,
            Instant recorded,
            boolean isUndone) {}

    /**
     * Records a decision and does what it says.
     *
     * @param reviewer who decides
     * @param reason why; may be empty
     * @throws LedgerException {@code no-such-record}, {@code no-such-incident}, {@code no-such-decision}, {@code bad-value},
     *     {@code not-undoable} if the thing decided on has changed since
     */
    Decision decide(Act act, String reviewer, String reason);

    /** Decisions, the newest first. */
    Page<Decision> decisions(AsOf asOf, PageRequest page);

    /** Decisions about one record, the oldest first. */
    List<Decision> about(RecordId record, AsOf asOf);
}
