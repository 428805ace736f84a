package org.kroniek.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve}, {@code user} and {@code export}, from arguments to exit code. */
class ServingTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int kroniek(String input, String... arguments) {
        out.reset();
        err.reset();
        return Main.run(
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(UTF_8)),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        Terminal.Settings.PIPED),
                arguments);
    }

    private String ledger() {
        return folder.resolve("test.db").toString();
    }

    @Test
    void addsListsAndRemovesUsers() {
        assertThat(kroniek("a long pass phrase\n", "user", "add", "anna", "--role", "admin", "--ledger", ledger()))
                .isZero();
        assertThat(kroniek("", "user", "list", "--ledger", ledger())).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("anna  admin\n");
        assertThat(kroniek("", "user", "remove", "anna", "--ledger", ledger())).isZero();
        assertThat(kroniek("", "user", "remove", "anna", "--ledger", ledger())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("no user 'anna'").doesNotContain("\tat ");
    }

    @Test
    void refusesShortPasswordsAndUnknownRoles() {
        assertThat(kroniek("short\n", "user", "add", "anna", "--ledger", ledger()))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("12 to 200");
        assertThat(kroniek("a long pass phrase\n", "user", "add", "anna", "--role", "king", "--ledger", ledger()))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("reader, reviewer, admin");
    }

    @Test
    void doesNotListenToOthersWithoutUsers() {
        assertThat(kroniek("", "serve", "--host", "0.0.0.0", "--port", "0", "--ledger", ledger()))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("kroniek user add").doesNotContain("\tat ");
    }

    @Test
    void exportsToAFileOrStandardOutput() throws Exception {
        Path file = folder.resolve("map.json");
        assertThat(kroniek("", "export", "--format", "geojson", "-o", file.toString(), "--ledger", ledger()))
                .isZero();
        assertThat(Files.readString(file)).isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}");
        assertThat(kroniek("", "export", "--format", "acled", "--ledger", ledger()))
                .isZero();
        assertThat(out.toString(UTF_8)).startsWith("event_id_cnty,");
        assertThat(kroniek("", "export", "--format", "xls", "--ledger", ledger()))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("geojson");
    }
}
