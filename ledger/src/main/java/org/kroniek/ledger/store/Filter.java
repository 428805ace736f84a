package org.kroniek.ledger.store;

import java.util.List;

/**
 * One filter of a query in the three forms that a plan may need.
 *
 * @param ids a query for the numbers of the records that pass
 * @param holds the condition that record {@code r} passes
 * @param walks where the records that pass can be read in order of {@code began} and number; empty if there is no such order
 *     or there are too many places to read
 */
record Filter(String ids, String holds, List<Walk> walks) {
    Filter {
        walks = List.copyOf(walks);
    }

    /**
     * A stretch of an index in order.
     *
     * @param from the tables, {@code record r} among them, in the order to be read in
     * @param where what holds within the stretch
     * @param began the column of the day
     * @param id the column of the record's number
     */
    record Walk(String from, String where, String began, String id) {
        /** All records, by day. */
        static final Walk ALL = new Walk("record r", "1 = 1", "r.began", "r.id");

        /** A stretch of another table's index, with the records it names. */
        static Walk of(String table, String where) {
            return new Walk(table + " d CROSS JOIN record r", "r.id = d.record AND " + where, "d.began", "d.record");
        }
    }
}
