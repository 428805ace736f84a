package org.kroniek.ledger.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.kroniek.ledger.LedgerException;

/** Brings a ledger's tables to the version that this program needs, and refuses those of a newer program. */
final class Migrations {
    /** The version of the newest migration in the resources; a test holds the two equal. */
    static final int NEWEST = 4;

    private static final String HISTORY = "kroniek_schema";
    private static final String RESOURCES = "classpath:org/kroniek/ledger/migration/";
    private static final int ATTEMPTS = 5;

    private Migrations() {}

    static void bringUpToDate(Location location, DataSource source) {
        FlywayException failure = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // Asking first keeps Flyway's own start, a good part of a second, away from ledgers that need nothing.
            int version = version(location, source).orElse(0);
            if (version > NEWEST) {
                throw new LedgerException(
                        "newer-ledger",
                        "the ledger " + location.name() + " has version " + version + ", this program knows up to "
                                + NEWEST + "; use the newer Kroniek that made it");
            }
            if (version == NEWEST) {
                return;
            }
            try {
                migrate(location, source);
                return;
            } catch (FlywayException e) {
                failure = e; // another process may be making the same tables: look again
                pause(attempt);
            }
        }
        throw new LedgerException(
                "not-migrated",
                "the ledger " + location.name() + " cannot be brought up to date: "
                        + (failure == null ? "" : failure.getMessage()),
                failure == null ? new IllegalStateException() : failure);
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(200L << attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerException("interrupted", "interrupted while the ledger's tables were made", e);
        }
    }

    private static void migrate(Location location, DataSource source) {
        Dialect dialect = location.dialect();
        Flyway.configure()
                .dataSource(source)
                .table(HISTORY)
                .locations(RESOURCES + "common", RESOURCES + dialect.folder())
                .placeholders(dialect.placeholders())
                .load()
                .migrate();
    }

    /** The version of the ledger's tables; empty if it has none yet. */
    static OptionalInt version(Location location, DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            String tables = location.dialect() == Dialect.SQLITE
                    ? "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name = '" + HISTORY
                            + "' DESC LIMIT 1"
                    : "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
                            + " ORDER BY table_name = '" + HISTORY + "' DESC LIMIT 1";
            try (ResultSet rows = statement.executeQuery(tables)) {
                if (!rows.next()) {
                    return OptionalInt.empty();
                }
                if (!rows.getString(1).equals(HISTORY)) {
                    throw new LedgerException(
                            "not-a-ledger",
                            location.name() + " is a database of something else (it has a table '" + rows.getString(1)
                                    + "'); name another file or database");
                }
            }
            try (ResultSet rows =
                    statement.executeQuery("SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success")) {
                return rows.next() ? OptionalInt.of(rows.getInt(1)) : OptionalInt.empty();
            }
        } catch (SQLException e) {
            if (String.valueOf(e.getMessage()).contains("SQLITE_NOTADB")) {
                throw new LedgerException(
                        "not-a-ledger", location.name() + " is no ledger but some other file; name another", e);
            }
            throw new LedgerException(
                    "unreachable", "the ledger " + location.name() + " cannot be opened: " + e.getMessage(), e);
        }
    }
}
