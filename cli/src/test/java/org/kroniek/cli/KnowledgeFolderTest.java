package org.kroniek.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own folder of actors and places, from import to reading. */
class KnowledgeFolderTest {
    private static final String TOWN =
            "90000001;Zandkuil;Zandkuil;;29.5;14.25;P;PPL;LY;;61;;;;0;;10;Africa/Tripoli;2024-01-01".replace(';', '\t');

    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    private static Run kroniek(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = new String[arguments.length];
        for (int i = 0; i < args.length; i++) {
            args[i] = arguments[i].toString();
        }
        int code = Main.run(
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        Terminal.Settings.PIPED),
                args);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    @Test
    void whatWasImportedIsKnownWhenReading() throws IOException {
        Path dump = Files.writeString(folder.resolve("LY.txt"), TOWN + "\n");
        Path own = folder.resolve("own");
        Run imported = kroniek("knowledge", "import", "geonames", dump, "--into", own);
        assertThat(imported.err()).isEmpty();
        assertThat(imported.code()).isZero();
        assertThat(imported.out()).contains("1 towns").contains("--knowledge " + own);
        Path article = Files.writeString(folder.resolve("a.txt"), "Het Libische leger viel maandag Zandkuil aan.");
        assertThat(kroniek("read", article, "--knowledge", own).out()).contains("geonames:90000001");
        assertThat(kroniek("read", article).out()).doesNotContain("geonames:90000001");
    }

    @Test
    void aMistakeInAFolderIsToldWithItsLine() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(
                own.resolve("organisations-mine.tsv"), "id\tkind\tcountry\tsectors\tnl\ten\nx\tband\tLBY\tREB\tX\tX\n");
        Run check = kroniek("knowledge", "check", "--knowledge", own);
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err()).startsWith("kroniek: organisations-mine.tsv:2: kind 'band'");
        Path article = Files.writeString(folder.resolve("a.txt"), "Het leger viel aan.");
        Run read = kroniek("read", article, "--knowledge", own);
        assertThat(read.code()).isEqualTo(2);
        assertThat(read.err()).contains("organisations-mine.tsv:2: kind 'band'").doesNotContain("at org.kroniek");
    }

    @Test
    void aFolderWithoutTablesIsRefused() {
        Run none = kroniek("knowledge", "check", "--knowledge", folder.resolve("nowhere"));
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("there is no such folder");
        assertThat(kroniek("knowledge", "check", "--knowledge", folder).err()).contains("holds no table");
    }

    @Test
    void aDumpOfAnotherKindIsRefused() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader,\n");
        Run geonames = kroniek("knowledge", "import", "geonames", letter, "--into", folder.resolve("own"));
        assertThat(geonames.code()).isEqualTo(1);
        assertThat(geonames.err()).contains("letter.txt: holds no place in the form of GeoNames");
        Run wikidata = kroniek("knowledge", "import", "wikidata", letter, "--into", folder.resolve("own"));
        assertThat(wikidata.code()).isEqualTo(1);
        assertThat(wikidata.err()).contains("letter.txt: holds no item");
    }
}
