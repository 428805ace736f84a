package org.kroniek.ledger;

import java.nio.file.Path;
import org.kroniek.ledger.store.SqlLedger;
import org.kroniek.reading.watch.WatchState;

/**
 * What many articles say, kept for good: every reading, record, link and decision is a row with the instant it was recorded and
 * who or what recorded it; nothing is changed in place. What a query answers with is what was known at an instant
 * ({@link AsOf}). Thread-safe; several processes may use one ledger at a time. docs/ledger.md has the schema and the rules.
 */
public interface Ledger extends AutoCloseable {
    /**
     * Opens a ledger, makes it if there is none, and brings an older one up to date.
     *
     * @param where a path, or {@code jdbc:postgresql://HOST/DATABASE?user=…}
     * @param recorder who writes; stands in every entry
     * @throws LedgerException {@code newer-ledger} if a newer program made it, {@code not-a-ledger} if something else is there,
     *     {@code unreachable} if it cannot be opened
     */
    static Ledger open(String where, Recorder recorder) {
        return SqlLedger.open(where, recorder);
    }

    /**
     * Makes a ledger from a backup: a copy of an embedded ledger, or an export.
     *
     * @param where as for {@link #open}; nothing may be there yet
     * @throws LedgerException {@code exists} or {@code not-empty} if something is there, {@code no-such-file}
     */
    static Ledger restore(Path backup, String where, Recorder recorder) {
        return SqlLedger.restore(backup, where, recorder);
    }

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

    /** Counts and lists that pages draw. */
    Survey survey();

    /** Queries that people keep. */
    Views views();

    /** Who may use the ledger through the server. */
    Users users();

    /**
     * What a watch of feeds remembers. The one thing that is changed in place: it says how far the watch has come, not what is
     * known. A ledger is watched for by one process at a time.
     */
    WatchState watchState();

    /** Integrity, backup, counts, export and import. */
    Care care();

    /** Lets go of the database; open cursors of pages stay valid for the next one who opens it. */
    @Override
    void close();
}
