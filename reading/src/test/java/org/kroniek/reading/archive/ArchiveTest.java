package org.kroniek.reading.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveTest {
    private static final int LARGEST = 1_000;

    private static final byte[] FIRST = Warc.page("https://a.example/world/1", "<p>Goma");
    private static final byte[] SECOND = Warc.page("https://a.example/sport/2", "<p>Ajax");
    private static final byte[] IMAGE =
            Warc.response("https://a.example/i.png", "200 OK", "Content-Type: image/png\r\n", new byte[] {1, 2});
    private static final byte[] MISSING =
            Warc.response("https://a.example/3", "404 Not Found", "Content-Type: text/html\r\n", new byte[] {'x'});
    private static final byte[] REQUEST = Warc.record(
            "request",
            "https://a.example/world/1",
            "application/http; msgtype=request",
            "GET / HTTP/1.0\r\n\r\n".getBytes(UTF_8));

    @TempDir
    Path folder;

    private Archive open(String name, byte[] content, ArchiveFilter filter) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return Archive.open(file, ArchiveKind.ofName(name).orElseThrow(), filter, LARGEST);
    }

    private List<String> read(String name, byte[] content) throws IOException {
        return read(name, content, ArchiveFilter.ALL);
    }

    private List<String> read(String name, byte[] content, ArchiveFilter filter) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Archive archive = open(name, content, filter)) {
            while (archive.advance()) {
                ArchiveRecord found = archive.load();
                texts.add(found.isTooLarge() ? "! too large" : new String(found.bytes(), UTF_8));
            }
        }
        return texts;
    }

    private static byte[] all() {
        return Warc.join(List.of(REQUEST, FIRST, IMAGE, MISSING, SECOND));
    }

    @Test
    void takesThePagesOfAWarcFile() throws Exception {
        try (Archive archive = open("a.warc", all(), ArchiveFilter.ALL)) {
            assertThat(archive.advance()).isTrue();
            ArchiveRecord first = archive.load();
            assertThat(first.uri()).isEqualTo("https://a.example/world/1");
            assertThat(first.mediaType()).isEqualTo("text/html");
            assertThat(first.charset()).isEqualTo("utf-8");
            assertThat(first.retrieved()).hasToString("2026-03-01T12:00:00Z");
            assertThat(first.name()).endsWith("a.warc#2");
            assertThat(archive.number()).isEqualTo(1);
            assertThat(archive.advance()).isTrue();
            assertThat(archive.advance()).isFalse();
            assertThat(archive.bytesRead()).isEqualTo(all().length);
        }
    }

    @Test
    void takesCompressionAwayAsAWholeOrRecordByRecord() throws Exception {
        List<byte[]> records = List.of(REQUEST, FIRST, SECOND);
        List<String> expected = List.of("<p>Goma", "<p>Ajax");
        assertThat(read("a.warc.gz", Warc.gzip(Warc.join(records)))).isEqualTo(expected);
        assertThat(read("b.warc.gz", Warc.join(records.stream().map(Warc::gzip).toList())))
                .isEqualTo(expected);
        assertThat(read(
                        "a.warc.zst",
                        Warc.join(records.stream().map(Zstd::compress).toList())))
                .isEqualTo(expected);
    }

    @Test
    void takesWhatThePageItselfIsCompressedWithAway() throws Exception {
        byte[] page = Warc.gzip("<p>Goma".getBytes(UTF_8));
        String headers = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n";
        assertThat(read("a.warc", Warc.response("https://a.example/", "200 OK", headers, page)))
                .containsExactly("<p>Goma");
    }

    @Test
    void takesTextsThatWereMadeOfPages() throws Exception {
        byte[] wet = Warc.record("conversion", "https://a.example/", "text/plain", "Goma".getBytes(UTF_8));
        assertThat(read("a.warc.wet.gz", Warc.gzip(wet))).containsExactly("Goma");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            url =~ ".*/world/.*"                                  | <p>Goma
            url =~ ".*/sport/.*" && status == 200                 | <p>Ajax
            mime =~ "text/html.*" && !(url =~ ".*/world/.*")      | <p>Ajax
            warc-target-uri == "https://a.example/world/1"        | <p>Goma
            """)
    void filtersByExpression(String expression, String page) throws Exception {
        assertThat(read("a.warc", all(), ArchiveFilter.parse(expression))).containsExactly(page);
    }

    @Test
    void showsWhereAFilterIsWrong() {
        assertThatThrownBy(() -> ArchiveFilter.parse("status = 200"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("status");
    }

    @Test
    void aBrokenRecordStopsAnArchiveWithAReason() throws Exception {
        byte[] cut = Arrays.copyOf(all(), REQUEST.length + FIRST.length - 20);
        assertThatThrownBy(() -> read("a.warc", cut)).isInstanceOf(IOException.class);
        byte[] noise = Warc.join(List.of(FIRST, "noise noise noise".getBytes(UTF_8)));
        assertThatThrownBy(() -> read("b.warc", noise)).isInstanceOf(IOException.class);
        byte[] endless = Warc.join(List.of(FIRST, ("WARC/1.0\r\nX: " + "x".repeat(3_000_000)).getBytes(UTF_8)));
        assertThatThrownBy(() -> read("c.warc", endless)).hasMessage("has a header that does not end");
        byte[] huge = new String(FIRST, UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: 99999999999")
                .getBytes(UTF_8);
        assertThatThrownBy(() -> read("d.warc", huge)).hasMessageContaining("claims to hold 99999999999 bytes");
    }

    @Test
    void aTooLargePageIsSaidToBeAndTheNextIsRead() throws Exception {
        byte[] large = Warc.page("https://a.example/", "x".repeat(LARGEST + 1));
        assertThat(read("a.warc", Warc.join(List.of(large, FIRST)))).containsExactly("! too large", "<p>Goma");
    }

    @Test
    void readsJsonLinesHoweverTheyAreCompressed() throws Exception {
        byte[] lines =
                ("{\"text\":\"a\"}\n\n{\"text\":\"" + "b".repeat(LARGEST) + "\"}\n{\"text\":\"c\"}").getBytes(UTF_8);
        List<String> expected = List.of("{\"text\":\"a\"}", "! too large", "{\"text\":\"c\"}");
        assertThat(read("a.jsonl", lines)).isEqualTo(expected);
        assertThat(read("a.jsonl.gz", Warc.gzip(lines))).isEqualTo(expected);
        assertThat(read("a.ndjson.zst", Zstd.compress(lines))).isEqualTo(expected);
    }

    @Test
    void readsWhatIsInAZip() throws Exception {
        assertThat(read("a.zip", zip("b/one.html", "<p>1", "__MACOSX/b/one.html", "x", "c.png", "x", "d.txt", "2")))
                .containsExactly("<p>1", "2");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("archive/data.warc.gz"));
            zip.write(Warc.join(List.of(Warc.gzip(FIRST), Warc.gzip(SECOND))));
            zip.putNextEntry(new ZipEntry("lines.jsonl"));
            zip.write("{}\n{}\n".getBytes(UTF_8));
        }
        assertThat(read("a.wacz", out.toByteArray())).containsExactly("<p>Goma", "<p>Ajax", "{}", "{}");
    }

    @Test
    void readsWhatIsInATar() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (String name : List.of("a/1.txt", "a/2.jsonl", "a/3.txt")) {
                byte[] content = name.endsWith("jsonl") ? "{}\n{}".getBytes(UTF_8) : name.getBytes(UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        assertThat(read("a.tar.gz", Warc.gzip(out.toByteArray()))).containsExactly("a/1.txt", "{}", "{}", "a/3.txt");
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }
}
