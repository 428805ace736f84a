package org.kroniek.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into tables, batch by batch. Plain JDBC: half a million rows come with ten thousand records, and only here
 * does it matter. Close writes the rest.
 */
final class Inserts implements AutoCloseable {
    private static final int BATCH = 2_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private int waiting;

    Inserts(Connection connection) {
        this.connection = connection;
    }

    /** A row; {@code sql} is the whole statement with a {@code ?} for each value. Statements run in the order first seen. */
    void add(String sql, @Nullable Object... values) {
        try {
            PreparedStatement statement = statements.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                statements.put(sql, statement);
            }
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            if (++waiting >= BATCH) {
                flush();
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** Sends what waits. */
    void flush() {
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.executeBatch();
            }
            waiting = 0;
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }
}
