package org.kroniek.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.format.ReadingReader;
import org.kroniek.model.Reading;

/** The program as a user meets it: arguments in, text and exit code out. */
class CliTest {
    private static final String ARTICLE =
            "date 2023-06-26 Het leger rukte zondag op naar Goma. Volgens Reuters zegt president"
                    + " Félix Tshisekedi dat de rebellen twintig burgers hebben gedood. Rwanda ontkent dat.";

    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private static Run kroniek(String... arguments) {
        return kroniekWith("", arguments);
    }

    private static Run kroniekWith(String standardInput, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outStream = new PrintStream(out, false, UTF_8);
        PrintStream errStream = new PrintStream(err, false, UTF_8);
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(standardInput.getBytes(UTF_8)), outStream, errStream, Terminal.Settings.PIPED);
        int code = Main.run(terminal, arguments);
        outStream.flush();
        errStream.flush();
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private String file(String name, String content) throws IOException {
        return file(name, content.getBytes(UTF_8));
    }

    @Test
    void printsJsonOfOneArticleWhenPiped() throws Exception {
        Run run = kroniek("read", file("a.txt", ARTICLE));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Reading reading = ReadingReader.read(run.out());
        assertThat(reading.article().language()).isEqualTo("nl");
        assertThat(reading.article().text()).startsWith("Het leger rukte");
        assertThat(reading.records()).isNotEmpty();
    }

    @Test
    void printsALineForEachArticleOfAnArchiveInOrderWhateverTheThreads() throws Exception {
        StringBuilder archive = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            String text = i % 5 == 0 ? "" : "Het leger nam dorp " + i + " in en hield " + i + " mannen vast in Goma.";
            archive.append("{\"text\":\"")
                    .append(text)
                    .append("\",\"url\":\"https://example.org/")
                    .append(i)
                    .append("\"}\n");
        }
        String file = file("a.jsonl", archive.toString());
        Run one = kroniek("read", "-j", "1", file);
        Run two = kroniek("read", "-j", "2", file);
        assertThat(one.lines()).hasSize(12);
        assertThat(one.lines().get(6)).contains("\"uri\":\"https://example.org/7\"");
        assertThat(one.lines().get(4)).contains("\"error\":{\"code\":\"empty\"").contains("a.jsonl:5");
        assertThat(one.err().lines()).hasSize(2);
        assertThat(one.code()).isEqualTo(1);
        assertThat(two).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl", "table", "markdown"})
    void theSameArticleGivesTheSameBytes(String format) throws Exception {
        String file = file("a.txt", ARTICLE);
        Run first = kroniek("read", "--format", format, file);
        assertThat(first.out()).isNotEmpty();
        assertThat(kroniek("read", "--format", format, file)).isEqualTo(first);
    }

    @Test
    void aBadInputIsAnErrorLineAndTheRestGoesOn() throws Exception {
        String good = file("a.txt", ARTICLE);
        Run run = kroniek(
                "read",
                "--format",
                "table",
                file("empty.txt", ""),
                file("latin1.txt", "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)),
                file("binary.txt", new byte[] {1, 0, 2}),
                file("large.txt", new byte[50_000_000]),
                file(
                        "german.txt",
                        "Die Regierung hat am Montag erklärt, dass die Truppen aus der Stadt abgezogen werden."),
                file("short.txt", "Nee."),
                folder.resolve("none.txt").toString(),
                good);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("WHO → WHOM");
        assertThat(run.err().lines().map(line -> line.replaceAll(".*/", "")))
                .containsExactly(
                        "empty.txt holds no text [empty]",
                        "latin1.txt is not UTF-8: byte 0xE9 at offset 3 (line 1, byte 4 of it);"
                                + " convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 FILE [not-utf8]",
                        "binary.txt is binary: byte 0 at offset 1; give text, a web page or JSON lines [binary]",
                        "large.txt is larger than 10 MB, the limit for one article; give an archive as JSON lines"
                                + " [too-large]",
                        "german.txt is in German (de); this version reads en, nl [unsupported-language]",
                        "short.txt is too short to tell its language; say it with --language, one of en, nl"
                                + " [unknown-language]",
                        "none.txt does not exist [not-found]");
    }

    @Test
    void readsStandardInput() {
        Run run = kroniekWith(ARTICLE, "read", "--format", "json", "-");
        assertThat(ReadingReader.read(run.out()).article().source().uri()).isNull();
    }

    @Test
    void theTableFitsItsWidth() throws Exception {
        Run run = kroniek("read", "--format", "table", "--sentences", file("a.txt", ARTICLE));
        assertThat(run.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100));
        assertThat(run.out())
                .contains("Dutch · 26 Jun 2023")
                .contains("MOBILIZE")
                .contains("to Goma");
    }

    @Test
    void explainsEachRecord() throws Exception {
        Run run = kroniek("explain", file("a.txt", ARTICLE));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("rule")
                .contains("certainty")
                .contains("⟦")
                .contains("nsubj");
    }

    @Test
    void saysWhichRecordsThereAreWhenOneIsAskedForInVain() throws Exception {
        Run run = kroniek("explain", "--record", "r99", file("a.txt", ARTICLE));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--record r99: the article has");
    }

    @Test
    void parsesToConlluAndBackWithGoldTokens() throws Exception {
        String tree = kroniek("parse", file("a.txt", ARTICLE)).out();
        assertThat(tree).contains("# sent_id = a.txt-1").contains("# text = Het leger rukte");
        assertThat(kroniek("parse", "--gold-tokens", "--language", "nl", file("a.conllu", tree))
                        .out())
                .contains("# text = Het leger rukte");
    }

    @Test
    void namesTheTreesThatCannotBeReadAndParsesTheOthers() throws Exception {
        String tree = kroniek("parse", file("a.txt", ARTICLE)).out();
        Run run = kroniek(
                "parse",
                "--gold-tokens",
                "--language",
                "nl",
                folder.resolve("none.conllu").toString(),
                file("bad.conllu", "1\tword\n"),
                file("good.conllu", tree));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("none.conllu does not exist [not-found]").contains("2 columns, wanted 10");
        assertThat(run.out()).contains("# sent_id = good.conllu-1");
    }

    @ParameterizedTest(name = "kroniek {0}")
    @CsvSource(delimiter = '|', textBlock = """
            read                          | Missing required parameter: 'ARTICLE'
            read --format pdf a.txt       | Invalid value for option '--format'
            read --language de a.txt      | --language de: no such language here; this version reads en, nl
            read -j -1 a.txt              | -j -1: must be 1 or more
            parse --gold-tokens a.conllu  | --gold-tokens needs --language
            evaluate /                    | holds no file that ends in .gold.json
            lexicon                       | kroniek lexicon check
            read --filter url=1 a.warc    | --filter:
            dance                         | Unmatched argument at index 0: 'dance'
            watch a --as-of 2026-01-01    | Unknown option: '--as-of'
            serve --as-of 2026-01-01      | Unknown options: '--as-of'
            incidents --grade sure        | --grade sure: there are confirmed, one-source, contested, denied
            disputes --kind place         | --kind place: there are denial, numbers, blame, control
            """)
    void wrongUsageSaysWhatIsWrongAndEndsWithTwo(String arguments, String message) {
        Run run = kroniek(arguments.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void scoresAFolderAndListsTheMisses() throws Exception {
        file("a.txt", ARTICLE);
        file("a.gold.json", """
                {"format": "kroniek-gold/1", "article": "a.txt", "entities": {"army": ["leger"], "Goma": ["Goma"]},
                 "records": [{"id": "g1", "type": ["MOBILIZE"], "evidence": "leger rukte zondag op", "actor": ["army"],
                   "recipient": [], "place": [["Goma", "to"]], "certainty": ["CT+"], "source": [], "core": true},
                  {"id": "g2", "type": ["PROTEST"], "evidence": "Rwanda ontkent", "certainty": ["CT+"], "core": true}]}
                """);
        Run run = kroniek("evaluate", "--misses", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("(1 of 2 core found").contains("missed   g2 PROTEST");
    }

    @Test
    void failsBelowAFloor() throws Exception {
        file("a.txt", ARTICLE);
        file("a.gold.json", """
                {"format": "kroniek-gold/1", "article": "a.txt", "entities": {},
                 "records": [{"id": "g1", "type": ["PROTEST"], "evidence": "Goma", "certainty": ["CT+"], "core": true}]}
                """);
        Run run = kroniek("evaluate", "--floors", file("floors", "records.recall = 0.50\n"), folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("records.recall is 0.000, below its floor 0.500");
    }

    @Test
    void goesOnWithAnArchiveWhereItStopped() throws Exception {
        String line = "{\"text\":\"Het leger nam dorp %d in en hield mannen vast in Goma.\"}\n";
        String begun = file("a.jsonl", String.format(line, 1) + String.format(line, 2));
        String progress = folder.resolve("progress").toString();
        assertThat(kroniek("read", "--resume", progress, begun).lines()).hasSize(2);
        file("a.jsonl", String.format(line, 1) + String.format(line, 2) + String.format(line, 3));
        Run rest = kroniek("read", "--resume", progress, begun);
        assertThat(rest.lines()).singleElement().asString().contains("dorp 3");
        assertThat(kroniek("read", "--resume", progress, begun).lines()).isEmpty();
        assertThat(kroniek("read", "--resume", progress, file("b.txt", ARTICLE)).err())
                .contains("a.jsonl was read last")
                .contains("[resume-mismatch]");
        Run wrong = kroniek("read", "--resume", file("other", "text"), begun);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("is no progress file");
    }

    @Test
    void refusesAddressesOfThisMachineUnlessTheyAreAllowed() throws Exception {
        Run run = kroniek("read", "http://127.0.0.1:9/");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("this machine (loopback); allow it with --allow-private [private-address]");
    }
}
