package org.kroniek.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ledger of three articles, and what the commands answer from it. */
class LedgerCommandsTest {
    private static final String NEWS = """
            {"text":"M23-rebellen hebben maandag de stad Goma veroverd, zegt de Verenigde Naties. Bij een bomaanslag op een markt in \
            Goma kwamen zondag 12 mensen om, meldt het leger. Rwanda steunt de rebellen van M23.","url":"https://post.example/goma",\
            "publisher":"De Post","published":"2025-01-27","language":"nl"}
            {"text":"At least 40 people were killed in a bombing of a market in Goma on Sunday, the Red Cross said. M23 denied that it \
            had captured Goma.","url":"https://herald.example/goma","publisher":"The Herald","published":"2025-01-27","language":"en"}
            {"text":"The army accused Rwanda of the bombing of the market in Goma on Sunday. Rwanda accused the army of the attack.",\
            "url":"https://times.example/goma","publisher":"The Times","published":"2025-01-28","language":"en"}
            """;

    @TempDir
    static Path folder;

    private static String ledger;

    private record Run(int code, String out, String err) {}

    private static Run kroniek(String... arguments) {
        return kroniekWith("", arguments);
    }

    private static Run kroniekWith(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(UTF_8)),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        Terminal.Settings.PIPED),
                arguments);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** The command with the ledger of the three articles. */
    private static Run asked(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--ledger", ledger));
        return kroniek(all.toArray(String[]::new));
    }

    @BeforeAll
    static void addThreeArticles() throws IOException {
        ledger = folder.resolve("goma.db").toString();
        Path news = Files.writeString(folder.resolve("news.jsonl"), NEWS);
        assertThat(asked("add", news.toString()).out()).startsWith("3 articles added, 0 read anew");
    }

    @Test
    void doesNotReadAgainWhatItKnows() {
        Run run = asked("add", folder.resolve("news.jsonl").toString());
        assertThat(run.out())
                .isEqualTo(
                        "0 articles added, 0 read anew, 0 met elsewhere, 3 known; 0 records joined into incidents\n");
        assertThat(asked("ledger", "stats", "--format", "jsonl").out()).contains("\"readings\":3");
    }

    @Test
    void notesWhereAKnownArticleIsMetAgainAndReadsPagesFromTheWeb() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = "Het leger rukte zondag op naar Goma.".getBytes(UTF_8);
        server.createContext("/", exchange -> {
            boolean isArticle = exchange.getRequestURI().getPath().equals("/goma.txt");
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(isArticle ? 200 : 404, isArticle ? page.length : -1);
            if (isArticle) {
                exchange.getResponseBody().write(page);
            }
            exchange.close();
        });
        server.start();
        try {
            String own = folder.resolve("web.db").toString();
            String address = "http://localhost:" + server.getAddress().getPort() + "/goma.txt";
            Run first = kroniek("add", "--language", "nl", "--allow-private", address, "--ledger", own);
            assertThat(first.err()).isEmpty();
            assertThat(first.out()).startsWith("1 articles added");
            Path copy = Files.writeString(folder.resolve("copy.txt"), "Het leger rukte zondag op naar Goma.");
            assertThat(kroniek("add", "--language", "nl", copy.toString(), "--ledger", own)
                            .out())
                    .startsWith("0 articles added, 0 read anew, 1 met elsewhere");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void listsIncidentsAndShowsOneWhole() {
        assertThat(asked("incidents", "--disputed", "--format", "csv").out().lines())
                .first()
                .isEqualTo("incident,title,from,to,grade,because,origins,records,disputes,joined");
        assertThat(asked("incidents", "--place", "Goma", "--least-origins", "2").out())
                .contains("ASSAULT")
                .contains("2025-01-26");
        Run one = asked("incidents", "1");
        assertThat(one.out()).contains("told by: ").contains("joined by rule").contains("numbers: 12 dead (");
        assertThat(asked("incidents", "1", "--format", "jsonl").out())
                .contains("\"why\":")
                .contains("\"origins\":");
        assertThat(asked("incidents", "77"))
                .isEqualTo(
                        new Run(1, "", "kroniek: the ledger knows no incident 77; 'kroniek incidents' lists them\n"));
    }

    @Test
    void listsDisputesInTheWordsOfBothSides() {
        Run run = asked("disputes", "--kind", "numbers");
        assertThat(run.out())
                .contains("≠ numbers: 12 to 40 dead")
                .contains("12 dead “Bij een bomaanslag op een markt")
                .contains("40 dead “At least 40 people were killed");
        assertThat(asked("disputes", "--kind", "numbers", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(3)
                .first()
                .isEqualTo("incident,title,kind,summary,side,source,claim,words,record");
        assertThat(asked("disputes", "--kind", "denial", "--format", "jsonl").out())
                .contains("\"kind\":\"denial\"");
        assertThat(asked("disputes", "--kind", "control").out()).isEmpty();
    }

    @Test
    void writesTheDossierOfAnActor() {
        Run run = asked("actor", "M23");
        assertThat(run.out())
                .startsWith("M23\narmed group, COD")
                .contains("also: M23-rebellen")
                .containsPattern("2025 +BACKS +Rwanda +recipient +1")
                .contains("WHAT IT SAYS")
                .contains("WHAT IS SAID ABOUT IT");
        assertThat(asked("actor", "M23", "--format", "jsonl").out()).startsWith("{\"ident\":\"actor:m23\"");
        assertThat(asked("actor", "Napoleon"))
                .isEqualTo(new Run(1, "", "kroniek: the ledger knows nobody called 'Napoleon'\n"));
        assertThat(asked("actor", "M23", "--format", "csv").code()).isEqualTo(2);
    }

    @Test
    void tellsWhoControlledAPlacePerWhom() {
        assertThat(asked("place", "Goma").out())
                .startsWith("Goma\nCOD, geonames:")
                .containsPattern("M23 +CT\\+ +Verenigde Naties");
        assertThat(asked("place", "Goma", "--format", "csv").out())
                .contains("M23,CONTROLS,CT+,Verenigde Naties,De Post,2025-01-27,");
        assertThat(asked("place", "Atlantis").code()).isEqualTo(1);
    }

    @Test
    void countsByTime() {
        assertThat(asked("timeline", "--unit", "day", "--type", "ACCUSE", "--split", "type", "--format", "csv")
                        .out())
                .contains("2025-01-26,ACCUSE,1,1");
        assertThat(asked("timeline", "--unit", "year").out()).containsPattern("2025 .*▇");
    }

    @ParameterizedTest
    @CsvSource({
        "query",
        "incidents",
        "disputes",
        "timeline",
    })
    void answersWithWhatWasKnownThen(String command) {
        assertThat(asked(command, "--format", "jsonl").out()).isNotEmpty();
        assertThat(asked(command, "--format", "jsonl", "--as-of", "2020-01-01").out())
                .isEmpty();
    }

    @Test
    void aDossierKnowsNobodyBeforeAnybodyWasRecorded() {
        assertThat(asked("actor", "M23", "--as-of", "2020-01-01").code()).isEqualTo(1);
        assertThat(asked("place", "Goma", "--as-of", "2020-01-01").code()).isEqualTo(1);
    }

    @Test
    void goesOnBehindACursor() {
        Run first = asked("query", "--type", "ASSAULT", "--type", "ACCUSE", "--limit", "1", "--format", "jsonl");
        String cursor = first.err().strip().replaceFirst(".* --cursor ", "");
        Run second = asked("query", "--type", "ACCUSE", "--type", "ASSAULT", "--limit", "1", "--cursor", cursor);
        assertThat(second.code()).isZero();
        assertThat(asked("query", "--type", "ASSAULT", "--cursor", cursor).err())
                .contains("belongs to another query");
    }

    @Test
    void caresForALedger() throws IOException {
        assertThat(asked("ledger", "check").out()).isEqualTo(ledger + ": all well\n");
        Path backup = folder.resolve("backup.db");
        assertThat(asked("ledger", "backup", backup.toString()).code()).isZero();
        assertThat(asked("ledger", "backup", backup.toString()).err()).contains("is there already");
        String restored = folder.resolve("restored.db").toString();
        assertThat(kroniek("ledger", "restore", backup.toString(), "--ledger", restored)
                        .out())
                .contains("3 articles");
        String export = asked("ledger", "export").out();
        assertThat(kroniek("ledger", "export", "--ledger", restored).out()).isEqualTo(export);
        String imported = folder.resolve("imported.db").toString();
        assertThat(kroniekWith(export, "ledger", "import", "-", "--ledger", imported)
                        .code())
                .isZero();
        Path file = folder.resolve("export.jsonl");
        assertThat(kroniek("ledger", "export", "-o", file.toString(), "--ledger", imported)
                        .code())
                .isZero();
        assertThat(Files.readString(file)).isEqualTo(export);
        assertThat(kroniek("ledger", "forget", "1", "--reason", "a court's order", "--ledger", imported)
                        .code())
                .isZero();
        assertThat(kroniek("ledger", "export", "--ledger", imported).out())
                .doesNotContain("bomaanslag op een markt in");
        assertThat(kroniek("ledger", "check", "--ledger", imported).code()).isZero();
        assertThat(kroniek("ledger", "forget", "1", "--ledger", imported).code())
                .isEqualTo(2);
        assertThat(kroniek("ledger", "stats", "--ledger", imported).out()).containsPattern("articles +3");
    }

    @Test
    void refusesALedgerThatIsNotThere() {
        String none = folder.resolve("typo.db").toString();
        Run run = kroniek("incidents", "--ledger", none);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no such ledger").doesNotContain("\tat ");
        assertThat(Path.of(none)).doesNotExist();
    }
}
