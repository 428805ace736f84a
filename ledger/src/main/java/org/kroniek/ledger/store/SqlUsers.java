package org.kroniek.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Users;

/** {@link Users} on a table. */
final class SqlUsers implements Users {
    private static final String CURRENT = "SELECT a.name, a.role, a.secret, e.recorded FROM account a"
            + " JOIN entry e ON e.id = a.entry WHERE a.role IS NOT NULL"
            + " AND NOT EXISTS (SELECT 1 FROM account n WHERE n.name = a.name AND n.entry > a.entry)";

    private final Database database;

    SqlUsers(Database database) {
        this.database = database;
    }

    @Override
    public List<User> list() {
        return database.read(handle -> handle.createQuery(CURRENT + " ORDER BY a.name")
                .map((row, context) -> user(row))
                .list());
    }

    @Override
    public Optional<User> get(String name) {
        return database.read(handle -> get(handle, name));
    }

    private static Optional<User> get(Handle handle, String name) {
        return handle.createQuery(CURRENT + " AND a.name = :name")
                .bind("name", name)
                .map((row, context) -> user(row))
                .findOne();
    }

    private static User user(ResultSet row) throws SQLException {
        return new User(
                Columns.text(row, "name"),
                Columns.text(row, "role"),
                Columns.text(row, "secret"),
                Moments.instant(row.getLong("recorded")));
    }

    @Override
    public User put(String name, String role, String secret) {
        return database.write(Change.of("user"), entry -> {
            insert(entry, name, role, secret);
            return new User(name, role, secret, entry.recorded());
        });
    }

    @Override
    public boolean remove(String name) {
        return database.write(Change.of("user"), entry -> {
            boolean isThere = get(entry.handle(), name).isPresent();
            if (isThere) {
                insert(entry, name, null, null);
            }
            return isThere;
        });
    }

    private static void insert(Entry entry, String name, @Nullable String role, @Nullable String secret) {
        entry.handle()
                .execute(
                        "INSERT INTO account (name, entry, role, secret) VALUES (?, ?, ?, ?)",
                        name,
                        entry.id(),
                        role,
                        secret);
    }
}
