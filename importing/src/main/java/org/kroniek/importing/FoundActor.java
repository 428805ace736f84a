package org.kroniek.importing;

import java.util.List;

/**
 * An actor of the dump before its country and offices are known by name: those items may come later in the dump. Kept in a
 * file between the two passes.
 *
 * @param item of Wikidata
 * @param kind of the record format
 * @param dutch names, label first
 * @param gender m, f or empty
 * @param country item of its country; empty when unknown
 * @param offices what it held
 * @param certain whether it is an actor whatever its offices turn out to be
 */
record FoundActor(
        String item,
        String kind,
        List<String> sectors,
        List<String> dutch,
        List<String> english,
        List<String> acronyms,
        String gender,
        String country,
        List<Office> offices,
        boolean certain) {
    /**
     * An office held.
     *
     * @param position item of the office
     * @param from as {@code 2019-04-04}, {@code 2019-04} or {@code 2019}; empty when unknown
     * @param to likewise; empty when it is still held or nobody says
     */
    record Office(String position, String from, String to) {}
}
