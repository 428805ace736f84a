package org.kroniek.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.ledger.Engine;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.LedgerException;
import org.kroniek.ledger.News;
import org.kroniek.ledger.RecordQuery;

/** Ledgers of older and newer programs. */
class MigrationsTest {
    @TempDir
    Path folder;

    private static String url(String where) {
        return where.startsWith("jdbc:") ? where : "jdbc:sqlite:" + where;
    }

    private static void execute(String where, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(where))) {
            connection.createStatement().execute(statement);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void anOlderLedgerIsBroughtUpToDateWhenItIsOpened(Engine engine) {
        String where = engine.fresh(folder);
        Dialect dialect = engine == Engine.SQLITE ? Dialect.SQLITE : Dialect.POSTGRESQL;
        String resources = "classpath:org/kroniek/ledger/migration/";
        Flyway.configure()
                .dataSource(url(where), null, null)
                .table("kroniek_schema")
                .locations(resources + "common", resources + dialect.folder())
                .placeholders(dialect.placeholders())
                .target("2")
                .load()
                .migrate();
        try (Ledger ledger = Ledger.open(where, Engine.RECORDER)) {
            assertThat(ledger.care().stats().schema()).isEqualTo(Migrations.NEWEST);
            ledger.articles().add(News.goma().read());
            assertThat(ledger.records().count(RecordQuery.ALL)).isEqualTo(2);
            assertThat(ledger.care().check()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void aNewerLedgerIsRefused(Engine engine) throws SQLException {
        String where = engine.fresh(folder);
        Ledger.open(where, Engine.RECORDER).close();
        execute(where, "UPDATE kroniek_schema SET version = '999' WHERE version = '" + Migrations.NEWEST + "'");
        assertThatThrownBy(() -> Ledger.open(where, Engine.RECORDER))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("has version 999, this program knows up to " + Migrations.NEWEST)
                .hasMessageContaining("use the newer Kroniek that made it");
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void aDatabaseOfSomethingElseIsLeftAlone(Engine engine) throws SQLException {
        String where = engine.fresh(folder);
        execute(where, "CREATE TABLE recipes (name TEXT)");
        assertThatThrownBy(() -> Ledger.open(where, Engine.RECORDER))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is a database of something else (it has a table 'recipes')");
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "buy bread\n".repeat(500));
        assertThatThrownBy(() -> Ledger.open(file.toString(), Engine.RECORDER))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("notes.txt");
        assertThat(file).hasContent("buy bread\n".repeat(500));
        assertThatThrownBy(() -> Ledger.open(folder.toString(), Engine.RECORDER))
                .hasMessageContaining("is a folder; name a file in it");
        assertThatThrownBy(() -> Ledger.open("jdbc:mysql://localhost/x", Engine.RECORDER))
                .hasMessageContaining("a ledger is a file or jdbc:postgresql://");
    }

    @Test
    void theProgramKnowsItsNewestMigration() throws IOException {
        int newest = 0;
        for (String part : new String[] {"common", "sqlite"}) {
            Path in = Path.of("src/main/resources/org/kroniek/ledger/migration", part);
            try (Stream<Path> files = Files.list(in)) {
                newest = Math.max(
                        newest,
                        files.mapToInt(file -> Integer.parseInt(
                                        file.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1")))
                                .max()
                                .orElse(0));
            }
        }
        assertThat(newest).isEqualTo(Migrations.NEWEST);
    }
}
