package org.kroniek.ledger.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.LedgerException;
import org.kroniek.ledger.Recorder;

/** The connections to one ledger: many that read, one at a time that writes. Thread-safe. */
final class Database implements AutoCloseable {
    private static final int READERS = 8;
    /** How long a writer waits for another one. */
    private static final int PATIENCE_MS = 30_000;

    private final String name;
    private final Dialect dialect;
    private final Recorder recorder;
    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final Jdbi reading;
    private final Jdbi writing;

    private Database(Location location, Recorder recorder) {
        this.name = location.name();
        this.dialect = location.dialect();
        this.recorder = recorder;
        this.readers = pool(location, READERS, false);
        this.writers = dialect == Dialect.POSTGRESQL ? readers : pool(location, 1, true);
        this.reading = jdbi(readers);
        this.writing = jdbi(writers);
    }

    private static Jdbi jdbi(HikariDataSource source) {
        Statements statements = new Statements();
        return Jdbi.create(source)
                .configure(
                        SqlStatements.class,
                        config -> config.setTemplateEngine(statements).setSqlParser(statements));
    }

    /** Opens a ledger, makes it if there is none, and brings an older one up to date. */
    static Database open(String where, Recorder recorder) {
        Location location = Location.of(where);
        location.makeFolder();
        Database database;
        try {
            database = new Database(location, recorder);
        } catch (HikariPool.PoolInitializationException e) {
            throw new LedgerException(
                    "unreachable", "the ledger " + location.name() + " cannot be opened: " + cause(e), e);
        }
        try {
            Migrations.bringUpToDate(location, database.writers);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return database;
    }

    private static String cause(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    private static HikariDataSource pool(Location location, int size, boolean writes) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(location.url());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MS);
        config.setInitializationFailTimeout(5_000);
        config.setPoolName("kroniek-ledger");
        Properties properties = new Properties();
        if (location.dialect() == Dialect.SQLITE) {
            properties.setProperty("journal_mode", "WAL");
            // FULL, not NORMAL: what add() has returned from survives a loss of power too.
            properties.setProperty("synchronous", "FULL");
            properties.setProperty("busy_timeout", String.valueOf(PATIENCE_MS));
            properties.setProperty("foreign_keys", "true");
            properties.setProperty("cache_size", "-131072");
            properties.setProperty("temp_store", "MEMORY");
            properties.setProperty("transaction_mode", writes ? "IMMEDIATE" : "DEFERRED");
        } else {
            properties.setProperty("reWriteBatchedInserts", "true");
            properties.setProperty("ApplicationName", "kroniek");
        }
        config.setDataSourceProperties(properties);
        return new HikariDataSource(config);
    }

    String name() {
        return name;
    }

    Dialect dialect() {
        return dialect;
    }

    Recorder recorder() {
        return recorder;
    }

    /** Where an embedded ledger's file is; null for a server's. */
    @Nullable
    Path file() {
        return dialect == Dialect.SQLITE ? Path.of(name) : null;
    }

    /** Asks. What is asked sees one state of the ledger as long as it keeps to one head. */
    <T> T read(Function<Handle, T> question) {
        try {
            return reading.withHandle(question::apply);
        } catch (JdbiException e) {
            throw refused(e);
        }
    }

    /** Asks much: all that is asked sees one state of the ledger, and rows come a few at a time. */
    <T> T snapshot(Function<Handle, T> question) {
        try {
            return reading.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, question::apply);
        } catch (JdbiException e) {
            throw refused(e);
        }
    }

    /** Writes all or nothing, after whoever writes now. */
    <T> T write(Change change, Function<Entry, T> work) {
        try {
            return writing.inTransaction(handle -> {
                if (dialect == Dialect.POSTGRESQL) {
                    handle.execute("SET LOCAL lock_timeout = " + PATIENCE_MS);
                    // One writer at a time, so that entries are in order of time; readers go on.
                    handle.execute("LOCK TABLE entry IN EXCLUSIVE MODE");
                }
                return work.apply(new Entry(handle, dialect, recorder, change));
            });
        } catch (JdbiException e) {
            throw refused(e);
        }
    }

    /** Takes what was overwritten out of the log beside an embedded ledger too, as far as no reader still needs it. */
    void tidy() {
        if (dialect == Dialect.SQLITE) {
            writing.useHandle(handle -> handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                    .mapToMap()
                    .list());
        }
    }

    private RuntimeException refused(JdbiException e) {
        String reason = cause(e);
        if (reason.contains("SQLITE_BUSY") || reason.contains("lock timeout")) {
            return new LedgerException(
                    "busy",
                    "the ledger " + name + " is being written by another process for longer than " + PATIENCE_MS / 1000
                            + " s; try again when that is ready",
                    e);
        }
        if (reason.contains("SQLITE_FULL") || reason.contains("No space left")) {
            return new LedgerException("disk-full", "the disk of the ledger " + name + " is full; nothing was kept", e);
        }
        if (reason.contains("SQLITE_READONLY")) {
            return new LedgerException(
                    "read-only", "the ledger " + name + " may not be written; see its permissions", e);
        }
        return e;
    }

    @Override
    public void close() {
        writers.close();
        readers.close();
    }
}
