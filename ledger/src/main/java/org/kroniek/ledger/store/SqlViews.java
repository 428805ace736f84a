package org.kroniek.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Views;

/** {@link Views} on a table. */
final class SqlViews implements Views {
    private static final String CURRENT = "SELECT v.owner, v.name, v.definition, e.recorded FROM saved_view v"
            + " JOIN entry e ON e.id = v.entry WHERE v.definition IS NOT NULL AND NOT EXISTS (SELECT 1 FROM saved_view n"
            + " WHERE n.owner = v.owner AND n.name = v.name AND n.entry > v.entry)";

    private final Database database;

    SqlViews(Database database) {
        this.database = database;
    }

    @Override
    public List<View> list(String owner) {
        return database.read(
                handle -> handle.createQuery(CURRENT + " AND v.owner IN ('', :owner) ORDER BY v.name, v.owner")
                        .bind("owner", owner)
                        .map((row, context) -> view(row))
                        .list());
    }

    @Override
    public Optional<View> get(String owner, String name) {
        return database.read(handle -> get(handle, owner, name));
    }

    private static Optional<View> get(Handle handle, String owner, String name) {
        return handle.createQuery(CURRENT + " AND v.owner = :owner AND v.name = :name")
                .bind("owner", owner)
                .bind("name", name)
                .map((row, context) -> view(row))
                .findOne();
    }

    private static View view(ResultSet row) throws SQLException {
        return new View(
                Columns.text(row, "owner"),
                Columns.text(row, "name"),
                Columns.text(row, "definition"),
                Moments.instant(row.getLong("recorded")));
    }

    @Override
    public View put(String owner, String name, String definition) {
        return database.write(Change.of("view"), entry -> {
            insert(entry, owner, name, definition);
            return new View(owner, name, definition, entry.recorded());
        });
    }

    @Override
    public boolean remove(String owner, String name) {
        return database.write(Change.of("view"), entry -> {
            boolean isThere = get(entry.handle(), owner, name).isPresent();
            if (isThere) {
                insert(entry, owner, name, null);
            }
            return isThere;
        });
    }

    private static void insert(Entry entry, String owner, String name, @Nullable String definition) {
        entry.handle()
                .execute(
                        "INSERT INTO saved_view (owner, name, entry, definition) VALUES (?, ?, ?, ?)",
                        owner,
                        name,
                        entry.id(),
                        definition);
    }
}
