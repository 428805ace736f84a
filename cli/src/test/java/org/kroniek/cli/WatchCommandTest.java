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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code kroniek watch} and {@code diff}: arguments in, lines and a filled ledger out. */
class WatchCommandTest {
    @TempDir
    Path folder;

    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private HttpServer server;
    private String origin;

    private record Run(int code, List<String> out, List<String> err) {}

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        origin = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", request -> {
            try (request) {
                String body = documents.get(request.getRequestURI().getPath());
                byte[] bytes = body == null ? new byte[0] : body.getBytes(UTF_8);
                String type = body != null && body.startsWith("<!doctype") ? "text/html" : "application/octet-stream";
                request.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
                request.sendResponseHeaders(body == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
                request.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private static Run kroniek(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                Terminal.Settings.PIPED);
        int code = Main.run(terminal, arguments);
        return new Run(
                code,
                out.toString(UTF_8).lines().toList(),
                err.toString(UTF_8).lines().toList());
    }

    private String ledger() {
        return folder.resolve("test.db").toString();
    }

    private Run once(String... feeds) {
        String[] arguments = new String[feeds.length + 5];
        System.arraycopy(feeds, 0, arguments, 0, feeds.length);
        System.arraycopy(
                new String[] {"watch", "--once", "--allow-private", "--ledger", ledger()},
                0,
                arguments,
                feeds.length,
                5);
        String command = arguments[feeds.length];
        System.arraycopy(arguments, 0, arguments, 1, feeds.length);
        arguments[0] = command;
        return kroniek(arguments);
    }

    private static String page(String title, String sentence) {
        return "<!doctype html><html lang=en><article><h1>" + title + "</h1><p>" + sentence
                + "</p><p>The government of Sudan has not said anything about it since Tuesday.</p></article></html>";
    }

    private static String rss(String link, String summary) {
        return "<rss version='2.0'><channel><title>t</title><item><title>A</title><link>" + link
                + "</link><description>" + summary + "</description></item></channel></rss>";
    }

    @Test
    void readsWhatFeedsOfEveryKindBringAndShowsCorrections() throws Exception {
        documents.put("/rss", rss("/1", "first"));
        documents.put(
                "/feed.json",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":\"2\",\"url\":\""
                        + origin + "/2\"}]}");
        documents.put("/1", page("Khartoum", "The army of Sudan killed twenty rebels in Khartoum on Monday."));
        documents.put("/2", page("Omdurman", "The army of Sudan attacked Omdurman on Monday, Reuters reports."));
        Path opml = Files.writeString(
                folder.resolve("feeds.opml"),
                "<opml version='2.0'><head><title>t</title></head><body><outline text='a' xmlUrl='" + origin
                        + "/rss'/></body></opml>");

        Run first = once(opml.toString(), origin + "/feed.json");
        assertThat(first.err()).containsExactly("kroniek: 2 articles read, 0 corrected, 0 failures");
        assertThat(first.code()).isZero();
        assertThat(first.out())
                .hasSize(2)
                .allMatch(line -> line.matches(
                        "\\d\\d:\\d\\d:\\d\\d  en  \\d+ records?  (Khartoum|Omdurman)  http://127.0.0.1:\\d+/[12]"));
        assertThat(kroniek("query", "--format", "jsonl", "--ledger", ledger()).out())
                .anyMatch(line -> line.contains("ASSAULT"));

        documents.put("/rss", rss("/1", "second"));
        documents.put("/1", page("Khartoum", "The army of Sudan killed thirty armed rebels in Khartoum on Monday."));
        Run second = once(opml.toString());
        assertThat(second.out()).hasSize(1);
        assertThat(second.out().get(0))
                .endsWith("corrected: Sudan killed [-twenty-] {+thirty armed+}: Khartoum  " + origin + "/1");
        assertThat(second.err()).containsExactly("kroniek: 0 articles read, 1 corrected, 0 failures");

        Run diff = kroniek("diff", origin + "/1", "--ledger", ledger());
        assertThat(diff.out()).hasSize(3);
        assertThat(diff.out().subList(0, 2)).allMatch(line -> line.matches("[1-3]  2\\S+Z  sha256:\\w{64}"));
        assertThat(diff.out().get(2)).isEqualTo("  … Sudan killed [-twenty-] {+thirty armed+}");
        assertThat(kroniek("diff", origin + "/1", "--as-of", "2000-01-01", "--ledger", ledger())
                        .err()
                        .get(0))
                .contains("has no article of this address");
        assertThat(kroniek("diff", origin + "/3", "--ledger", ledger()).err().get(0))
                .contains("has no article of this address");
    }

    @Test
    void namesWhatCannotBeReadAndKeepsTheRest() {
        documents.put("/robots.txt", "User-agent: kroniek\nDisallow: /secret\n");
        documents.put(
                "/sitemap.xml",
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
                        + " xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'>" + news("/secret/1") + news("/de")
                        + news("/1") + "</urlset>");
        documents.put(
                "/de",
                "<!doctype html><html lang=de><article><h1>Berlin</h1><p>Die Regierung hat am Montag erklärt, dass die"
                        + " Truppen aus der Stadt abgezogen werden.</p></article></html>");
        documents.put("/1", page("Khartoum", "The army of Sudan killed twenty rebels in Khartoum on Monday."));
        Run run = once(origin + "/sitemap.xml");
        assertThat(run.out()).hasSize(1);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .hasSize(3)
                .anyMatch(line -> line.contains("/secret/1 ") && line.endsWith("[robots]; given up"))
                .anyMatch(line -> line.contains("/de is in German (de)") && line.endsWith("; given up"))
                .contains("kroniek: 1 articles read, 0 corrected, 2 failures");
    }

    private String news(String path) {
        return "<url><loc>" + origin + path + "</loc><n:news><n:publication_date>" + java.time.Instant.now()
                + "</n:publication_date><n:title>t</n:title></n:news></url>";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            none.opml              | does not exist; give an OPML file or an address with https://
            https://               | is no address that can be read
            https://a.example --every 5 | write 90s, 15m, 2h or 7d
            https://a.example --every 0s | --every 0s: must be longer
            https://a.example -j 0 | -j 0: must be 1 or more
            """)
    void saysWhatIsWrongWithItsArguments(String arguments, String message) {
        Run run = kroniek(("watch " + arguments + " --ledger " + ledger()).split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(String.join("\n", run.err())).contains(message).doesNotContain("\tat ");
    }

    @Test
    void refusesPrivateAddressesUnlessAllowed() {
        documents.put("/rss", rss("/1", ""));
        Run run = kroniek("watch", "--once", origin + "/rss", "--ledger", ledger());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().get(0)).contains("[private-address]");
    }
}
