package org.kroniek.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.kroniek.ledger.Actors;
import org.kroniek.ledger.Articles;
import org.kroniek.ledger.Care;
import org.kroniek.ledger.Incidents;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.LedgerException;
import org.kroniek.ledger.Places;
import org.kroniek.ledger.Recorder;
import org.kroniek.ledger.Records;
import org.kroniek.ledger.Review;
import org.kroniek.ledger.Survey;
import org.kroniek.ledger.Timeline;
import org.kroniek.ledger.Users;
import org.kroniek.ledger.Views;
import org.kroniek.reading.watch.WatchState;

/** {@link Ledger} on SQLite or PostgreSQL. */
public final class SqlLedger implements Ledger {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Database database;

    private SqlLedger(Database database) {
        this.database = database;
    }

    /** See {@link Ledger#open}. */
    public static Ledger open(String where, Recorder recorder) {
        return new SqlLedger(Database.open(where, recorder));
    }

    /** See {@link Ledger#restore}. */
    public static Ledger restore(Path backup, String where, Recorder recorder) {
        Location location = Location.of(where);
        if (!Files.isRegularFile(backup)) {
            throw new LedgerException("no-such-file", "the backup " + backup + " does not exist");
        }
        if (location.dialect() == Dialect.SQLITE && location.exists()) {
            throw new LedgerException("exists", location.name() + " is there already; restore to another name");
        }
        try {
            if (!isSqlite(backup)) {
                return load(backup, where, recorder);
            }
            if (location.dialect() == Dialect.SQLITE) {
                location.makeFolder();
                Files.copy(backup, Path.of(where));
                return open(where, recorder);
            }
            return move(backup, where, recorder);
        } catch (IOException e) {
            throw new LedgerException(
                    "unreadable", "the backup " + backup + " cannot be restored: " + e.getMessage(), e);
        }
    }

    private static boolean isSqlite(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        }
    }

    private static Ledger load(Path export, String where, Recorder recorder) throws IOException {
        Ledger ledger = open(where, recorder);
        try (var reader = Files.newBufferedReader(export)) {
            ledger.care().load(reader);
            return ledger;
        } catch (IOException | RuntimeException e) {
            ledger.close();
            throw e;
        }
    }

    /** From an embedded ledger to a server's, by way of an export. */
    private static Ledger move(Path backup, String where, Recorder recorder) throws IOException {
        Path export = Files.createTempFile("kroniek", ".jsonl");
        try (Ledger source = open(backup.toString(), recorder)) {
            try (var writer = Files.newBufferedWriter(export)) {
                source.care().export(writer);
            }
            return load(export, where, recorder);
        } finally {
            Files.deleteIfExists(export);
        }
    }

    @Override
    public Articles articles() {
        return new SqlArticles(database);
    }

    @Override
    public Records records() {
        return new SqlRecords(database);
    }

    @Override
    public Actors actors() {
        return new SqlActors(database);
    }

    @Override
    public Places places() {
        return new SqlPlaces(database);
    }

    @Override
    public Timeline timeline() {
        return new SqlTimeline(database);
    }

    @Override
    public Incidents incidents() {
        return new SqlIncidents(database);
    }

    @Override
    public Review review() {
        return new SqlReview(database);
    }

    @Override
    public Survey survey() {
        return new SqlSurvey(database);
    }

    @Override
    public Views views() {
        return new SqlViews(database);
    }

    @Override
    public Users users() {
        return new SqlUsers(database);
    }

    @Override
    public WatchState watchState() {
        return new SqlWatchState(database);
    }

    @Override
    public Care care() {
        return new SqlCare(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
