package org.kroniek.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A ledger is checked, copied, moved, and refused where it is not one. */
class CareTest {
    @TempDir
    Path folder;

    /** A ledger with something in every table. */
    private static void fill(Ledger ledger) {
        ledger.articles()
                .addAll(List.of(
                        News.goma().fingerprint("ab".repeat(128)).read(),
                        IncidentsTest.blast(1).read(),
                        IncidentsTest.blast(2).read()));
        ledger.articles()
                .add(News.goma().in("Het Blad", "https://example.com/goma").read());
        ledger.incidents().joinNew(joined -> {});
        ledger.articles().add(IncidentsTest.blast(2).lexicon("sha256:2").read());
        ledger.incidents().joinNew(joined -> {});
        ledger.review()
                .decide(
                        new Review.Act.Correct(RecordId.parse("1.r2"), Review.Field.CERTAINTY, List.of("PR+")),
                        "anna",
                        "“zou”");
        ledger.articles().forget("2", "a court's order");
        ledger.views().put("anna", "Goma", "{}");
    }

    private static String export(Ledger ledger) throws IOException {
        StringWriter out = new StringWriter();
        ledger.care().export(out);
        return out.toString();
    }

    @ParameterizedTest
    @EnumSource
    void anExportComesBackByteForByteFromEitherDatabase(Engine engine) throws IOException {
        try (Ledger ledger = engine.open(folder)) {
            fill(ledger);
            String export = export(ledger);
            for (Engine other : Engine.values()) {
                try (Ledger copy = other.open(folder)) {
                    copy.care().load(new StringReader(export));
                    assertThat(export(copy)).isEqualTo(export);
                    assertThat(copy.care().check()).isEmpty();
                    RecordQuery words = RecordQuery.ALL.but().text("burger").build();
                    assertThat(copy.records().find(words, PageRequest.first(9)))
                            .isEqualTo(ledger.records().find(words, PageRequest.first(9)));
                    assertThat(copy.timeline().counts(RecordQuery.ALL, Timeline.Unit.MONTH, Timeline.Split.TYPE))
                            .isEqualTo(ledger.timeline()
                                    .counts(RecordQuery.ALL, Timeline.Unit.MONTH, Timeline.Split.TYPE));
                    assertThatThrownBy(() -> copy.care().load(new StringReader(export)))
                            .hasMessageContaining("holds entries already");
                    // What is imported goes on living: the next number is the next.
                    assertThat(copy.articles()
                                    .add(IncidentsTest.blast(9).read())
                                    .number())
                            .isEqualTo(5);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenExportIsRefusedWithItsLineAndNothingIsKept(Engine engine) throws IOException {
        String export;
        try (Ledger ledger = Engine.SQLITE.open(folder)) {
            fill(ledger);
            export = export(ledger);
        }
        try (Ledger ledger = engine.open(folder)) {
            String cut = export.substring(0, export.length() / 2);
            assertThatThrownBy(() -> ledger.care().load(new StringReader(cut)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("line " + cut.lines().count())
                    .hasMessageContaining("nothing was kept");
            assertThatThrownBy(() -> ledger.care().load(new StringReader("{}")))
                    .hasMessageContaining("is no export of a ledger");
            assertThatThrownBy(() ->
                            ledger.care().load(new StringReader("{\"format\":\"kroniek-ledger/1\",\"schema\":9999}")))
                    .hasMessageContaining("use the newer Kroniek");
            assertThat(ledger.care().stats().entries()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBackupIsRestoredToEitherDatabase(Engine engine) throws IOException {
        Path backup = folder.resolve("backup");
        String export;
        try (Ledger ledger = engine.open(folder)) {
            fill(ledger);
            export = export(ledger);
            ledger.care().backup(backup);
            assertThatThrownBy(() -> ledger.care().backup(backup)).hasMessageContaining("is there already");
        }
        for (Engine other : Engine.values()) {
            try (Ledger restored = Ledger.restore(backup, other.fresh(folder), Engine.RECORDER)) {
                assertThat(export(restored)).isEqualTo(export);
                assertThat(restored.care().check()).isEmpty();
            }
        }
        String where = folder.resolve("there.db").toString();
        Ledger.open(where, Engine.RECORDER).close();
        assertThatThrownBy(() -> Ledger.restore(backup, where, Engine.RECORDER))
                .hasMessageContaining("restore to another name");
        assertThatThrownBy(() -> Ledger.restore(folder.resolve("none"), where, Engine.RECORDER))
                .hasMessageContaining("does not exist");
    }

    @ParameterizedTest
    @EnumSource
    void theCheckNamesWhatWasTamperedWith(Engine engine) throws SQLException {
        String where = engine.fresh(folder);
        try (Ledger ledger = Ledger.open(where, Engine.RECORDER)) {
            fill(ledger);
            assertThat(ledger.care().check()).isEmpty();
            for (String[] damage : new String[][] {
                {"UPDATE article_text SET text = 'M24' WHERE article = 1", "hash"},
                {"UPDATE reading SET digest = 'x' WHERE id = 1", "hash"},
                {"UPDATE tally SET records = records + 1", "tally"},
                {"DELETE FROM record_words WHERE rowid = 1", "words"},
                {"UPDATE entry SET recorded = 1 WHERE id = 2", "order"},
                {"UPDATE voice SET actor = 999", "reference"},
                {"UPDATE reading SET records = 7 WHERE id = 1", "records"},
                {"UPDATE article SET length = 3 WHERE id = 3", "offset"},
            }) {
                tamper(where, damage[0]);
                assertThat(ledger.care().check())
                        .as(damage[0])
                        .extracting(Care.Problem::code)
                        .contains(damage[1]);
            }
        }
    }

    private static void tamper(String where, String statement) throws SQLException {
        String url = where.startsWith("jdbc:") ? where : "jdbc:sqlite:" + where;
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.createStatement().execute(statement);
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatItHolds(Engine engine) {
        try (Ledger ledger = engine.open(folder)) {
            fill(ledger);
            Care.Stats stats = ledger.care().stats();
            assertThat(stats.articles()).isEqualTo(3);
            assertThat(stats.appearances()).isEqualTo(4);
            assertThat(stats.readings()).isEqualTo(4);
            assertThat(stats.records()).isEqualTo(6);
            assertThat(stats.currentRecords()).isEqualTo(4);
            assertThat(stats.decisions()).isEqualTo(1);
            assertThat(stats.first()).isBefore(stats.last());
            assertThat(stats.bytes()).isPositive();
        }
    }
}
