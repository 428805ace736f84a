package org.kroniek.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that every test of the ledger runs on: real ones, one PostgreSQL server for all tests. */
public enum Engine {
    SQLITE {
        @Override
        public String fresh(Path folder) {
            return folder.resolve("ledger" + NUMBER.incrementAndGet() + ".db").toString();
        }
    },
    POSTGRESQL {
        @Override
        public String fresh(Path folder) {
            String schema = "ledger" + NUMBER.incrementAndGet();
            try (Connection connection = Server.ONLY.getPostgresDatabase().getConnection()) {
                connection.createStatement().execute("CREATE SCHEMA " + schema);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Server.ONLY.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Who writes in tests. */
    public static final Recorder RECORDER = Recorder.program("kroniek test");

    /** Where a ledger may be made that is not there yet. */
    public abstract String fresh(Path folder);

    /** A new, empty ledger. */
    public Ledger open(Path folder) {
        return Ledger.open(fresh(folder), RECORDER);
    }

    private static final class Server {
        static final EmbeddedPostgres ONLY = start();

        private static EmbeddedPostgres start() {
            try {
                // Nothing of a test outlives it: no waiting for the disk.
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "300")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
