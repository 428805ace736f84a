package org.kroniek.ledger;

/**
 * What became of a reading that was handed in.
 *
 * @param number the reading's number: the new one, or that of the one that was there
 * @param article the article's id
 * @param origin number of its group of near-identical articles
 * @param what see {@link What}
 */
public record Added(long number, String article, long origin, What what) {
    /** What a reading was to the ledger. */
    public enum What {
        /** The article was new. */
        NEW_ARTICLE,
        /** The article was there, read by another version of program, model or lexicon: the new reading supersedes. */
        NEW_READING,
        /** Article and reading were there; only where it appeared is new. */
        NEW_APPEARANCE,
        /** Nothing was new and nothing was written. */
        KNOWN
    }
}
