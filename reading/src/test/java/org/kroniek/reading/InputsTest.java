package org.kroniek.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.model.Article;
import org.kroniek.model.Failure;
import org.kroniek.reading.archive.ArchiveFilter;
import org.kroniek.reading.archive.Warc;
import org.kroniek.reading.fetch.FetchPolicy;
import org.kroniek.reading.fetch.MadeUpTime;
import org.kroniek.reading.fetch.PoliteFetcher;
import org.kroniek.reading.fetch.Site;

class InputsTest {
    @TempDir
    Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(UTF_8));
    }

    /** What each input becomes: the article's text, or the code of its failure. */
    private static List<String> read(Inputs inputs) {
        List<String> results = new ArrayList<>();
        while (inputs.hasNext()) {
            Input input = inputs.next();
            try {
                results.add(input.read().article().text());
            } catch (RefusedException e) {
                results.add("! " + e.failure().code());
            }
        }
        return results;
    }

    private static Inputs inputs(Path... paths) {
        return Inputs.of(List.of(paths), InputForm.AUTO, new ByteArrayInputStream(new byte[0]));
    }

    private static Article article(Path path) throws RefusedException {
        return inputs(path).next().read().article();
    }

    private static Failure failure(Path path) {
        try {
            throw new AssertionError("was read: " + article(path));
        } catch (RefusedException e) {
            return e.failure();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ` date 2019-04 Het leger rukt op.`  | 2019-04-01 | 2019-04-30 | Het leger rukt op.
            `date 2019-04-04\\n\\nHet leger.`   | 2019-04-04 | 2019-04-04 | Het leger.
            `Date: 2019-04-04\\nHet leger.`     | 2019-04-04 | 2019-04-04 | Het leger.
            """)
    void takesTheDateInFrontOfPlainText(String content, String from, String to, String text) throws Exception {
        Article article = article(file("a.txt", content.replace("\\n", "\n")));
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.published()).hasFieldOrPropertyWithValue("from", LocalDate.parse(from));
        assertThat(article.published()).hasFieldOrPropertyWithValue("to", LocalDate.parse(to));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"date 2019-13 Het leger.", "date 2019 was goed.", "Update 2019-04 Het leger."})
    void leavesWhatIsNoDateInTheText(String content) throws Exception {
        Article article = article(file("a.txt", content));
        assertThat(article.text()).isEqualTo(content);
        assertThat(article.published()).isNull();
    }

    @Test
    void normalisesTheTextBeforeItIsHashed() throws Exception {
        Article composed = article(file("a.txt", "\ufeffCaf\u00e9\r\nin Aleppo\u0007.\r\n"));
        Article decomposed = article(file("b.txt", "Cafe\u0301\nin Aleppo ."));
        assertThat(composed.text()).isEqualTo("Caf\u00e9\nin Aleppo .");
        assertThat(decomposed.id())
                .isEqualTo(composed.id())
                .startsWith("sha256:")
                .hasSize(71);
    }

    @Test
    void refusesTextThatIsNotUtf8AndSaysWhereItBreaks() throws Exception {
        Path file = file("latin1.txt", "Eerste regel.\nCaf\u00e9 dicht.".getBytes(Charset.forName("ISO-8859-1")));
        assertThat(failure(file))
                .isEqualTo(new Failure(
                        "not-utf8",
                        "is not UTF-8: byte 0xE9 at offset 17 (line 2, byte 4 of it);"
                                + " convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 FILE",
                        file.toString()));
    }

    @Test
    void refusesUtf16WithItsRemedy() throws Exception {
        assertThat(failure(file("a.txt", "Leger".getBytes(Charset.forName("UTF-16"))))
                        .message())
                .contains("UTF-16")
                .contains("iconv");
    }

    @Test
    void refusesBinaryAndNamesItsKind() throws Exception {
        assertThat(failure(file("a.txt", new byte[] {'a', 0, 'b'})).message())
                .isEqualTo("is binary: byte 0 at offset 1; give text, a web page or JSON lines");
        assertThat(failure(file("a.pdf", "%PDF-1.7 …")).message()).startsWith("is a PDF;");
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            quoteCharacter = '`',
            value = {"``", "` \n\t\n`", "`date 2019-04\n`", "`\ufeff`"})
    void refusesWhatHoldsNoText(String content) throws Exception {
        assertThat(failure(file("a.txt", content)).code()).isEqualTo("empty");
    }

    @Test
    void refusesWhatIsTooLargeForAnArticle() throws Exception {
        assertThat(failure(file("a.txt", new byte[Content.LARGEST + 1])).message())
                .startsWith("is larger than 10 MB, the limit for one article");
    }

    @Test
    void refusesAFileThatDoesNotExistAndAFolderWithoutArticles() {
        assertThat(failure(folder.resolve("none.txt")).code()).isEqualTo("not-found");
        assertThat(failure(folder).code()).isEqualTo("nothing-to-read");
    }

    @Test
    void readsAFolderByPathAndPassesOverOtherFiles() throws Exception {
        Files.createDirectory(folder.resolve("b"));
        file("c.txt", "drie");
        file("a.txt", "een");
        file("b/x.txt", "twee");
        file("a.gold.json", "{}");
        file(".hidden.txt", "nee");
        Inputs inputs = inputs(folder);
        assertThat(inputs.count()).hasValue(3);
        assertThat(read(inputs)).containsExactly("een", "twee", "drie");
    }

    @Test
    void readsJsonLinesInOrderAndRefusesTheBadOnesAlone() throws Exception {
        Path file = file(
                "a.jsonl",
                "{\"text\": \"een\"}\n\n{\"text\": \"twee\"\n{\"title\": \"drie\"}\n[1]\n{\"text\": 5}\n{\"text\": []}\n"
                        + "{\"text\": \"zes \\ud800 \\u0000\"}");
        Inputs inputs = inputs(file);
        assertThat(inputs.count()).isEmpty();
        assertThat(inputs.bytes()).hasValue(Files.size(file));
        assertThat(read(inputs))
                .containsExactly("een", "! bad-json", "! no-text", "! bad-json", "5", "! bad-json", "zes \ufffd");
    }

    @Test
    void takesTheFieldsOfAJsonLine() throws Exception {
        Path file = file("a.jsonl", """
                {"text":"Leger rukt op\\n\\nHet begon.","url":"https://example.org/1","title":"Leger rukt op","published":"2019-04-04T23:30:00+02:00","publisher":"De Krant","language":"nl-BE"}
                """);
        Article article = article(file);
        assertThat(article.source().uri()).isEqualTo("https://example.org/1");
        assertThat(article.source().publisher()).isEqualTo("De Krant");
        assertThat(article.language()).isEqualTo("nl");
        assertThat(article.title()).isEqualTo("Leger rukt op");
        assertThat(article.published()).hasFieldOrPropertyWithValue("from", LocalDate.of(2019, 4, 4));
    }

    @Test
    void aDateThatCannotBeReadBecomesANotice() throws Exception {
        Incoming incoming = inputs(file("a.jsonl", "{\"text\":\"een\",\"published\":\"vorige week\"}"))
                .next()
                .read();
        assertThat(incoming.article().published()).isNull();
        assertThat(incoming.notices()).singleElement().hasFieldOrPropertyWithValue("code", "date-unreadable");
    }

    @Test
    void nameLinesByFileAndNumber() throws Exception {
        Path file = file("a.jsonl", "\n{\"text\":\"\"}");
        assertThat(failure(file).source()).isEqualTo(file + ":2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            date 2019-04 een           | een
            {"text":"een"}             | een
            """)
    void readsStandardInputByHowItBegins(String content, String text) {
        Inputs inputs =
                Inputs.of(List.of(Path.of("-")), InputForm.AUTO, new ByteArrayInputStream(content.getBytes(UTF_8)));
        assertThat(inputs.count()).isEmpty();
        assertThat(read(inputs)).containsExactly(text);
    }

    @Test
    void aLineThatIsTooLongDoesNotEndTheRest() throws Exception {
        Path file = file("a.jsonl", "{\"text\":\"" + "x".repeat(Content.LARGEST) + "\"}\n{\"text\":\"twee\"}\n");
        assertThat(read(inputs(file))).containsExactly("! too-large", "twee");
    }

    private static Inputs after(@Nullable Place place, String... names) {
        return Inputs.named(
                List.of(names),
                new InputSettings(
                        InputForm.AUTO, new ByteArrayInputStream(new byte[0]), ArchiveFilter.ALL, null, place));
    }

    @Test
    void readsArchivesDocumentByDocument() throws Exception {
        byte[] page =
                Warc.page("https://a.example/1", "<!doctype html><html lang=nl><p>Het leger nam Goma in.</p></html>");
        Path warc = file("a.warc.gz", Warc.gzip(page));
        Article article = article(warc);
        assertThat(article.text()).isEqualTo("Het leger nam Goma in.");
        assertThat(article.source().uri()).isEqualTo("https://a.example/1");
        assertThat(article.source().retrieved()).hasToString("2026-03-01T12:00:00Z");
        byte[] latin = Warc.response(
                "https://a.example/2",
                "200 OK",
                "Content-Type: text/html; charset=iso-8859-1\r\n",
                "<!doctype html><p>Libië".getBytes(ISO_8859_1));
        assertThat(article(file("b.warc", latin)).text()).isEqualTo("Libië");
    }

    @Test
    void readsPackedPagesAndTexts() throws Exception {
        byte[] page = "<!doctype html><p>Het leger rukte maandag op naar Goma, zegt Reuters.".getBytes(UTF_8);
        file("a.html.gz", gzip(page));
        file("b.txt.zst", Zstd.compress("De rebellen trokken zich terug.".getBytes(UTF_8)));
        file("c.txt.gz", gzip(new byte[20_000_000]));
        file("d.txt.gz", "not packed".getBytes(UTF_8));
        file("e.html.gz", Arrays.copyOf(gzip(page), 30));
        assertThat(read(inputs(folder)))
                .containsExactly(
                        "Het leger rukte maandag op naar Goma, zegt Reuters.",
                        "De rebellen trokken zich terug.",
                        "! too-large",
                        "not packed",
                        "! unreadable");
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    @Test
    void aDamagedArchiveIsSaidToBeAndTheNextIsRead() throws Exception {
        byte[] page = Warc.page("https://a.example/1", "<!doctype html><p>een");
        Path cut = file("a.warc.gz", Arrays.copyOf(Warc.gzip(page), 60));
        assertThat(read(inputs(cut, file("b.txt", "twee"), file("c.zip", "no zip"))))
                .containsExactly("! damaged-archive", "twee", "! damaged-archive");
    }

    @Test
    void goesOnBehindTheDocumentThatWasReadLast() throws Exception {
        Files.createDirectory(folder.resolve("in"));
        file("in/a.txt", "een");
        file("in/b.jsonl", "{\"text\":\"twee\"}\n{\"text\":\"drie\"}\n");
        String last = file("z.txt", "vier").toString();
        String[] names = {folder.resolve("in").toString(), last};
        List<Place> places = new ArrayList<>();
        Inputs all = after(null, names);
        all.forEachRemaining(input -> places.add(input.place().orElseThrow()));
        assertThat(places).hasSize(4);
        assertThat(read(after(places.get(0), names))).containsExactly("twee", "drie", "vier");
        assertThat(read(after(places.get(1), names))).containsExactly("drie", "vier");
        assertThat(read(after(places.get(2), names))).containsExactly("vier");
        assertThat(read(after(places.get(3), names))).isEmpty();
        assertThat(read(after(new Place("other.txt", 0), names))).containsExactly("! resume-mismatch");
    }

    @Test
    void readsWebPagesWhereItMay() throws Exception {
        try (Site site = Site.of(request -> {
                    String path = request.getRequestURI().getPath();
                    String type = path.equals("/film") ? "video/mp4" : path.equals("/rss") ? "text/xml" : "text/html";
                    String body = path.equals("/rss") ? "<rss version='2.0'/>" : "<!doctype html><p>een";
                    Site.send(request, path.equals("/robots.txt") ? 404 : 200, type, body);
                });
                PoliteFetcher fetcher = PoliteFetcher.of(
                        FetchPolicy.standard(null, true), new MadeUpTime(Instant.parse("2026-03-01T12:00:00Z")))) {
            List<String> names =
                    List.of(site.origin() + "/a", site.origin() + "/film", site.origin() + "/rss", "http://");
            InputSettings settings = new InputSettings(
                    InputForm.AUTO, new ByteArrayInputStream(new byte[0]), ArchiveFilter.ALL, fetcher, null);
            assertThat(read(Inputs.named(names, settings))).containsExactly("een", "! not-text", "! feed", "! bad-url");
            Article page = Inputs.named(names, settings).next().read().article();
            assertThat(page.source().uri()).isEqualTo(site.origin() + "/a");
            assertThat(page.source().retrieved()).isNotNull();
        }
        assertThat(read(after(null, "https://a.example/"))).containsExactly("! not-a-file");
    }
}
