package org.kroniek.ledger.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.Care;
import org.kroniek.ledger.LedgerException;

/** {@link Care} on tables. */
final class SqlCare implements Care {
    private final Database database;

    SqlCare(Database database) {
        this.database = database;
    }

    @Override
    public List<Problem> check() {
        return database.snapshot(handle -> new Check(handle, database.dialect()).run());
    }

    @Override
    public void backup(Path file) {
        if (Files.exists(file)) {
            throw new LedgerException("exists", file + " is there already; name a file that is not");
        }
        if (database.dialect() == Dialect.SQLITE) {
            database.read(handle ->
                    handle.execute("VACUUM INTO ?", file.toAbsolutePath().toString()));
            return;
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            export(writer);
        } catch (IOException e) {
            throw new LedgerException("unwritable", file + " cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public Stats stats() {
        return database.read(handle -> new Stats(
                Migrations.NEWEST,
                count(handle, "entry"),
                count(handle, "article"),
                number(handle, "SELECT count(*) FROM article WHERE id = origin"),
                count(handle, "appearance"),
                count(handle, "reading"),
                count(handle, "record"),
                count(handle, "record") - count(handle, "ended"),
                count(handle, "actor"),
                count(handle, "place"),
                number(
                        handle,
                        "SELECT count(DISTINCT m.incident) FROM membership m WHERE "
                                + IncidentSql.latest(Heads.of(handle, AsOf.NOW))),
                number(
                        handle,
                        "SELECT count(*) FROM dispute d JOIN assessment s ON s.incident = d.incident AND s.entry = d.entry"
                                + " WHERE " + IncidentSql.latestAssessment(Heads.of(handle, AsOf.NOW))),
                count(handle, "decision"),
                moment(handle, "min"),
                moment(handle, "max"),
                bytes(handle)));
    }

    private static long count(Handle handle, String table) {
        return number(handle, "SELECT count(*) FROM " + table);
    }

    private static long number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    private static @Nullable Instant moment(Handle handle, String which) {
        long micros = number(handle, "SELECT coalesce(" + which + "(recorded), -1) FROM entry");
        return micros < 0 ? null : Moments.instant(micros);
    }

    private long bytes(Handle handle) {
        return database.dialect() == Dialect.SQLITE
                ? number(handle, "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
                : number(handle, "SELECT pg_database_size(current_database())");
    }

    @Override
    public void export(Writer to) throws IOException {
        try {
            database.snapshot(handle -> {
                try {
                    new Export(handle, to).write();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void load(Reader from) throws IOException {
        try {
            database.write(Change.of("import"), entry -> {
                if (count(entry.handle(), "entry") > 0) {
                    throw new LedgerException(
                            "not-empty",
                            "the ledger " + database.name() + " holds entries already; import into a new one");
                }
                try {
                    new Import(entry.handle(), database.dialect()).read(from);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
