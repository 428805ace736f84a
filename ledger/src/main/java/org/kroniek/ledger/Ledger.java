package org.kroniek.ledger;

/**
 * What many articles say, kept for good: every reading, record, link and decision is a row with the instant it was recorded and
 * who or what recorded it; nothing is changed in place. What a query answers with is what was known at an instant
 * ({@link AsOf}). Thread-safe; several processes may use one ledger at a time. docs/ledger.md has the schema and the rules.
 */
public interface Ledger extends AutoCloseable {
    /** Articles and their readings. */
    Articles articles();

    /** Records: who did what to whom, where, when, who says so. */
    Records records();

    /** Actors and how they stand to each other. */
    Actors actors();

    /** Places and who controlled them. */
    Places places();

    /** Counts by time. */
    Timeline timeline();

    /** What many articles tell of one occurrence, and where they contradict each other. */
    Incidents incidents();

    /** What people decided. */
    Review review();

    /** Queries that people keep. */
    Views views();

    /** Who may use the ledger through the server. */
    Users users();

    /** Integrity, backup, counts, export and import. */
    Care care();

    /** Lets go of the database; open cursors of pages stay valid for the next one who opens it. */
    @Override
    void close();
}
