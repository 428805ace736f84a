package org.kroniek.ledger;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeping a ledger whole. */
public interface Care {
    /** Something wrong in the ledger: a stable code, what, where, and what to do. */
    record Problem(String code, String message) {}

    /** Sizes of a ledger. */
    record Stats(
            int schema,
            long entries,
            long articles,
            long origins,
            long appearances,
            long readings,
            long records,
            long currentRecords,
            long actors,
            long places,
            long incidents,
            long disputes,
            long decisions,
            @Nullable Instant first,
            @Nullable Instant last,
            long bytes) {}

    /** Looks at every hash, offset and reference; empty when all is well. Takes time in proportion to the ledger. */
    List<Problem> check();

    /**
     * Writes a copy of the ledger as it is now to a file that does not exist, while others go on using it. An embedded ledger
     * is copied page by page; a PostgreSQL one as {@link #export}.
     *
     * @throws LedgerException {@code exists} if the file is there
     */
    void backup(Path file);

    /** Counts. */
    Stats stats();

    /** Writes the whole ledger as JSON lines: equal ledgers give equal bytes. */
    void export(Writer to) throws IOException;

    /**
     * Reads what {@link #export} wrote into this ledger.
     *
     * @throws LedgerException {@code not-empty} if this ledger holds anything, {@code bad-line} with the line's number
     */
    void load(Reader from) throws IOException;
}
