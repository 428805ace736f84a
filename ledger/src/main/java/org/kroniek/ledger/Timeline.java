package org.kroniek.ledger;

import java.time.LocalDate;
import java.util.List;

/** How many records there are in each stretch of time. Thread-safe. */
public interface Timeline {
    /** Length of a stretch. */
    enum Unit {
        DAY,
        /** From Monday. */
        WEEK,
        MONTH,
        YEAR
    }

    /** What the records of a stretch are told apart by. */
    enum Split {
        NONE,
        TYPE,
        CERTAINTY,
        LANGUAGE
    }

    /**
     * A stretch with at least one record.
     *
     * @param from its first day
     * @param value of what it is split by, such as {@code ASSAULT}; empty for {@link Split#NONE}
     * @param records how many
     * @param independent how many of them in articles that copy no earlier one
     */
    record Bucket(LocalDate from, String value, long records, long independent) {}

    /**
     * Counts the records that answer {@code query} by {@link StoredRecord#began()}, in order of time and value; records
     * without a day are left out.
     */
    List<Bucket> counts(RecordQuery query, Unit unit, Split split);
}
