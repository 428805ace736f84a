package org.kroniek.reading.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.luben.zstd.Zstd;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a real server on this machine. */
class PoliteFetcherTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00Z");

    private final MadeUpTime time = new MadeUpTime(BEGIN);
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private String robots = "";
    private int robotsStatus = 200;
    private int failuresLeft;
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = Site.of(this::answer);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void answer(HttpExchange request) throws IOException {
        String path = request.getRequestURI().getPath();
        asked.add(path + " " + request.getRequestHeaders().getFirst("User-Agent"));
        switch (path) {
            case "/robots.txt" -> Site.send(request, robotsStatus, "text/plain", robots);
            case "/gzip" -> encoded(request, "gzip", gzip("Goma".getBytes(UTF_8)));
            case "/br" -> encoded(request, "br", new byte[] {0x0b, 0x02, (byte) 0x80, 'h', 'e', 'l', 'l', 'o', 0x03});
            case "/zstd" -> encoded(request, "zstd", Zstd.compress("Goma".getBytes(UTF_8)));
            case "/lzma" -> encoded(request, "lzma", new byte[] {1, 2, 3});
            case "/bomb" -> encoded(request, "gzip", gzip(new byte[9_000_000]));
            case "/large" -> Site.send(request, 200, "text/plain", new byte[10_000_001]);
            case "/endless" -> endless(request);
            case "/circle" -> redirect(request, "/circle");
            case "/file" -> redirect(request, "file:///etc/passwd");
            case "/moved" -> redirect(request, "/page?id=1");
            case "/to-secret" -> redirect(request, "/secret/page");
            case "/busy" -> busy(request);
            default -> page(request);
        }
    }

    private static void encoded(HttpExchange request, String encoding, byte[] body) throws IOException {
        request.getResponseHeaders().set("Content-Encoding", encoding);
        Site.send(request, 200, "text/html; charset=ISO-8859-1", body);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static void endless(HttpExchange request) throws IOException {
        request.sendResponseHeaders(200, 0);
        try (OutputStream out = request.getResponseBody()) {
            while (true) {
                out.write(new byte[1 << 16]);
            }
        }
    }

    private static void redirect(HttpExchange request, String to) throws IOException {
        request.getResponseHeaders().set("Location", to);
        Site.send(request, 302, "text/html", "");
    }

    private void busy(HttpExchange request) throws IOException {
        if (failuresLeft-- > 0) {
            request.getResponseHeaders().set("Retry-After", "30");
            Site.send(request, 503, "text/html", "busy");
        } else {
            page(request);
        }
    }

    private static void page(HttpExchange request) throws IOException {
        if ("\"v1\"".equals(request.getRequestHeaders().getFirst("If-None-Match"))) {
            request.sendResponseHeaders(304, -1);
            return;
        }
        request.getResponseHeaders().set("ETag", "\"v1\"");
        Site.send(request, 200, "Text/HTML; charset=utf-8", "<p>Goma");
    }

    private PoliteFetcher fetcher(boolean allowPrivate) {
        return PoliteFetcher.of(FetchPolicy.standard("desk@kroniek.example", allowPrivate), time);
    }

    private Fetched fetch(String path) throws FetchException {
        try (PoliteFetcher fetcher = fetcher(true)) {
            return fetcher.fetch(site.address(path), Validators.NONE);
        }
    }

    private FetchException failure(String path) {
        return catchThrowableOfType(FetchException.class, () -> fetch(path));
    }

    @Test
    void saysWhoItIsAndWhatCame() throws Exception {
        Fetched page = fetch("/moved");
        assertThat(page.address()).isEqualTo(site.address("/page?id=1"));
        assertThat(page.body()).asString(UTF_8).isEqualTo("<p>Goma");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("utf-8");
        assertThat(page.retrieved()).isEqualTo(BEGIN);
        assertThat(asked).contains("/page Kroniek/0.1 (+desk@kroniek.example)");
    }

    @ParameterizedTest
    @CsvSource({"/gzip, Goma", "/br, hello", "/zstd, Goma"})
    void takesCompressionAway(String path, String words) throws Exception {
        assertThat(fetch(path).body()).asString(UTF_8).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} is refused with {1}")
    @CsvSource({
        "/bomb, expands-too-much",
        "/large, too-large",
        "/endless, too-large",
        "/lzma, bad-encoding",
        "/circle, redirects",
        "/file, redirects"
    })
    void aHostilePageCostsAtMostItsLimits(String path, String code) {
        FetchException failure = failure(path);
        assertThat(failure.failure().code()).isEqualTo(code);
        assertThat(failure.mayPass()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "0x7f.1", "2130706433"})
    void refusesThisMachineHoweverItIsWritten(String host) throws Exception {
        String port = site.origin().substring(site.origin().lastIndexOf(':'));
        try (PoliteFetcher fetcher = fetcher(false)) {
            WebAddress address = WebAddress.parse("http://" + host + port + "/page");
            FetchException failure =
                    catchThrowableOfType(FetchException.class, () -> fetcher.fetch(address, Validators.NONE));
            // The resolver of some systems knows numbers as addresses, that of others knows no such host.
            assertThat(failure.failure().code()).isIn("private-address", "unknown-host");
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void asksWhetherAnythingHasChanged() throws Exception {
        try (PoliteFetcher fetcher = fetcher(true)) {
            Fetched first = fetcher.fetch(site.address("/page"), Validators.NONE);
            Fetched second = fetcher.fetch(site.address("/page"), first.validators());
            assertThat(second.hasChanged()).isFalse();
            assertThat(second.validators()).isEqualTo(first.validators());
        }
    }

    @Test
    void obeysRobotsTxtAlsoWhereARedirectLeads() {
        robots = "User-agent: kroniek\nDisallow: /secret/\n\nUser-agent: *\nDisallow: /";
        assertThat(failure("/secret/page").failure().code()).isEqualTo("robots");
        assertThat(failure("/to-secret").failure().code()).isEqualTo("robots");
        assertThat(failure("/page")).isNull();
        assertThat(asked).noneMatch(request -> request.startsWith("/secret/"));
    }

    @ParameterizedTest(name = "robots.txt with status {0}: {1}")
    @CsvSource({"404, ", "403, ", "503, robots-unreachable", "429, robots-unreachable"})
    void readsEverythingWithoutRobotsTxtAndNothingWhileThatIsAway(int status, String code) {
        robotsStatus = status;
        FetchException failure = failure("/page");
        assertThat(failure == null ? null : failure.failure().code()).isEqualTo(code);
    }

    @Test
    void pausesBetweenTwoRequestsToAHostAsLongAsItAsksFor() throws Exception {
        robots = "User-agent: *\nCrawl-delay: 7";
        try (PoliteFetcher fetcher = fetcher(true)) {
            fetcher.fetchInTurn(site.address("/page"));
            fetcher.fetchInTurn(site.address("/page"));
            assertThat(fetcher.turn(site.address("/page"), time.instant())).isEqualTo(BEGIN.plusSeconds(8));
        }
    }

    @Test
    void comesBackWhenABusyHostAsksItTo() throws Exception {
        failuresLeft = 2;
        try (PoliteFetcher fetcher = fetcher(true)) {
            assertThat(fetcher.fetchInTurn(site.address("/busy")).body()).isNotEmpty();
        }
        assertThat(Duration.between(BEGIN, time.instant())).isGreaterThanOrEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void saysWhenAHostWantsToBeAskedAgain() {
        failuresLeft = 1;
        FetchException failure = failure("/busy");
        assertThat(failure.failure().code()).isEqualTo("http-503");
        assertThat(failure.mayPass()).isTrue();
        assertThat(failure.retryAt()).contains(BEGIN.plusSeconds(30));
    }

    @Test
    void waitsNoLongerThanItsLimit() throws Exception {
        FetchLimits impatient = new FetchLimits(1_000_000, Duration.ofMillis(200), 5, 100);
        try (Site slow = Site.of(request -> {
                    if (request.getRequestURI().getPath().equals("/robots.txt")) {
                        Site.send(request, 404, "text/plain", "");
                    } else {
                        request.sendResponseHeaders(200, 0);
                        request.getResponseBody().flush();
                        sleep();
                    }
                });
                PoliteFetcher fetcher =
                        PoliteFetcher.of(new FetchPolicy(null, true, impatient, Duration.ofSeconds(1)), time)) {
            FetchException failure =
                    catchThrowableOfType(FetchException.class, () -> fetcher.fetch(slow.address("/"), Validators.NONE));
            assertThat(failure.failure().code()).isEqualTo("timed-out");
            assertThat(failure.mayPass()).isTrue();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
