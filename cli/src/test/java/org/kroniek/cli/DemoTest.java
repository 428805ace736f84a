package org.kroniek.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Recorder;

/** {@code demo} with one article as its examples. */
class DemoTest {
    @TempDir
    Path home;

    @BeforeEach
    void oneExample() throws Exception {
        Path examples = Files.createDirectory(home.resolve("examples"));
        Files.writeString(examples.resolve("index.txt"), "nl-goma.txt\n");
        Files.writeString(
                examples.resolve("nl-goma.txt"),
                "date 2025-01-28\nM23 neemt Goma in\n\nDe rebellen van M23 hebben maandag de stad Goma veroverd.\n");
        System.setProperty("kroniek.home", home.toString());
    }

    @AfterEach
    void elsewhere() {
        System.clearProperty("kroniek.home");
    }

    @Test
    void keepsTheExamplesAndSaysHowToServeThemWithoutATerminal() {
        var out = new ByteArrayOutputStream();
        int code = Main.run(
                new Terminal(
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, UTF_8),
                        System.err,
                        Terminal.Settings.PIPED),
                "demo");
        assertThat(code).isZero();
        Matcher command = Pattern.compile("./kroniek serve --ledger (\\S+)").matcher(out.toString(UTF_8));
        assertThat(command.find()).isTrue();
        try (Ledger ledger = Ledger.open(command.group(1), Recorder.program("kroniek test"))) {
            assertThat(ledger.care().stats().articles()).isEqualTo(1);
            assertThat(ledger.care().stats().incidents()).isPositive();
        }
    }
}
