package org.kroniek.ledger.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Finds incidents by the keys of their records. Plain JDBC: a reading asks for dozens of keys, and one statement for all of them
 * takes the database longer to understand than to answer.
 */
final class KeyLookup implements AutoCloseable {
    private final PreparedStatement statement;

    /** @param latest how many records under a key are looked at, the latest */
    KeyLookup(Entry entry, int latest) {
        try {
            statement = entry.handle()
                    .getConnection()
                    .prepareStatement("SELECT m.incident FROM (SELECT k.record FROM incident_key k WHERE k.word = ?"
                            + " ORDER BY k.record DESC LIMIT " + latest + ") k JOIN membership m ON m.record = k.record"
                            + " WHERE m.incident IS NOT NULL AND " + IncidentSql.latest(entry.id()));
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** The incidents of the latest records under any of these keys, in order. */
    Set<Long> of(Set<String> keys) {
        Set<Long> incidents = new TreeSet<>();
        try {
            for (String key : keys) {
                statement.setString(1, key);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        incidents.add(rows.getLong(1));
                    }
                }
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
        return incidents;
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }
}
