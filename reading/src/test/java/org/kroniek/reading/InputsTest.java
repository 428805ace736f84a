package org.kroniek.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.model.Article;
import org.kroniek.model.Failure;

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
        assertThat(inputs.count()).hasValue(7);
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
}
