package org.kroniek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.ledger.Ledger;
import org.kroniek.server.KroniekServer;
import org.kroniek.server.ServerOptions;

/** Every page with real articles, as a reader meets it. One server and one browser serve all tests. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesTest {
    private static final int DESK = 1360;
    private static final int PHONE = 360;

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static KroniekServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        ledger = ExampleLedger.in(folder);
        server = KroniekServer.start(ledger, ServerOptions.loopback(0, "test"));
        chromium = new Chromium(server.address());
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
        ledger.close();
    }

    @BeforeEach
    void forget() {
        chromium.complaints.clear();
    }

    @Test
    @Order(1)
    void everyPageIsSoundAccessibleAndFitsAPhoneAndADesk() {
        var findings = new LinkedHashMap<String, Object>();
        Page desk = chromium.window(DESK, "nl");
        Page phone = chromium.window(PHONE, "en");
        pages(desk).forEach((name, path) -> {
            look(desk, name, path, DESK, findings);
            look(phone, name, path, PHONE, findings);
        });
        assertThat(findings).isEmpty();
        assertThat(chromium.complaints).isEmpty();
    }

    private static void look(Page page, String name, String path, int width, Map<String, Object> findings) {
        chromium.open(page, path);
        if (chromium.overflow(page) > 0) {
            findings.put(name + " at " + width + " is too wide by", chromium.overflow(page));
        }
        if (width == DESK) {
            keep(findings, name, chromium.accessibility(page));
            page.evaluate("document.documentElement.dataset.theme = 'dark'");
            keep(findings, name + " in the dark", chromium.contrast(page));
            page.evaluate("document.documentElement.dataset.theme = 'light'");
        }
        chromium.picture(page, name + "-" + width);
    }

    private static void keep(Map<String, Object> findings, String name, List<String> serious) {
        if (!serious.isEmpty()) {
            findings.put(name, serious);
        }
    }

    /** All pages, with something on each: the ids are the ledger's own. */
    private static Map<String, String> pages(Page page) {
        chromium.open(page, "/login");
        String incident = first(page, "/incidents", "item.id");
        String record = first(page, "/records?depth=1", "item.id");
        String actor = first(page, "/actors", "item.actor.id");
        String place = first(page, "/places", "item.place.id");
        var pages = new LinkedHashMap<String, String>();
        pages.put("today", "/");
        pages.put("articles", "/reader");
        pages.put("reader", "/reader?record=" + record);
        pages.put("search", "/search?q=Goma");
        pages.put("timeline", "/timeline?by=actor");
        pages.put("map", "/map");
        pages.put("network", "/network");
        pages.put("sources", "/sources");
        pages.put("incident", "/incident?id=" + incident);
        pages.put("actor", "/actor?id=" + actor);
        pages.put("place", "/place?id=" + place);
        pages.put("review", "/review");
        pages.put("views", "/views");
        pages.put("login", "/login");
        return pages;
    }

    private static String first(Page page, String path, String what) {
        return (String) page.evaluate(
                "async ([path, what]) => { const item = (await (await fetch('/api/v1' + path)).json()).items[0];"
                        + " return encodeURIComponent(" + what + "); }",
                List.of(path, what));
    }

    @Test
    @Order(2)
    void aMarkOnTheMapLeadsToTheSentenceInItsArticle() {
        Page page = chromium.window(DESK, "en");
        chromium.open(page, "/map");
        page.locator(".cluster.leaflet-marker-icon").first().press("Enter");
        Locator incident = page.locator(".panel .incident").first();
        String sentence = incident.locator(".sentence").innerText();
        incident.getByRole(AriaRole.LINK).first().click();
        page.locator(".record-row .sentence a").first().click();
        page.waitForURL(url -> url.contains("/reader?"));
        chromium.settle(page);
        assertThat(String.join("", page.locator(".text .piece.lit").allTextContents())
                        .strip())
                .isEqualTo(sentence.strip());
        assertThat(page.locator(".panel .card dl")).containsText("Rule");
    }

    @Test
    @Order(3)
    void aReviewNeedsNoMouse() {
        Page page = chromium.window(DESK, "en");
        chromium.open(page, "/review");
        Locator queue = page.locator(".queue-item .done");
        page.keyboard().press("a");
        assertThat(queue.nth(0)).hasText("Accepted");
        page.keyboard().press("x");
        page.keyboard().type("metaphor");
        page.keyboard().press("Enter");
        assertThat(queue.nth(1)).hasText("Rejected");
        page.keyboard().press("u");
        assertThat(queue.nth(1)).hasText("");
        page.keyboard().press("c");
        assertThat(page.locator(".correct-form select").first()).isFocused();
        // Another type, whichever it has.
        page.keyboard().press((String) page.evaluate("document.activeElement.selectedIndex ? 'ArrowUp' : 'ArrowDown'"));
        tabTo(page, "Save correction");
        page.keyboard().press("Enter");
        assertThat(queue.nth(1)).hasText("Corrected");
        assertThat(page.locator(".decisions").last()).containsText("metaphor");
        assertThat(chromium.complaints).isEmpty();
    }

    private static void tabTo(Page page, String words) {
        for (int stop = 0; stop < 60; stop++) {
            if (words.equals(page.evaluate("document.activeElement.textContent"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no stop of the keyboard is called '" + words + "'");
    }

    @Test
    @Order(4)
    void theLanguageIsChosenAndKept() {
        Page page = chromium.window(DESK, "nl");
        chromium.open(page, "/timeline");
        assertThat(page.locator("h1")).hasText("Tijdlijn");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("h1")).hasText("Timeline");
        chromium.open(page, "/");
        assertThat(page.locator("h1")).hasText("Today");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    @Order(5)
    void aHostileArticleIsOnlyText() {
        Page page = chromium.window(DESK, "en");
        for (String path : new String[] {"/reader", "/search?q=Goma", "/"}) {
            chromium.open(page, path);
            assertThat(page.evaluate("window.hacked")).as(path).isNull();
        }
        chromium.open(page, "/reader");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("onerror"))
                .first()
                .click();
        page.waitForURL(url -> url.contains("/reader?"));
        page.waitForSelector(".text .passage");
        assertThat(page.locator(".text")).containsText("<script>window.hacked=1</script>");
        assertThat(page.locator("main script, main img, main iframe, main a[href^='javascript']"))
                .hasCount(0);
        assertThat(page.evaluate("window.hacked")).isNull();
    }

    /** Before the record stands a character that is one code point and two units of JavaScript. */
    @Test
    @Order(6)
    void marksLieOnTheirWordsBehindAnEmoji() {
        Page page = chromium.window(DESK, "en");
        chromium.open(page, "/search?q=veroverd");
        assertThat(page.locator(".record-row .sentence mark").first()).hasText("veroverd");
        page.locator(".record-row", new Page.LocatorOptions().setHasText("script>"))
                .locator(".sentence a")
                .first()
                .click();
        page.waitForURL(url -> url.contains("/reader?"));
        page.waitForSelector(".piece.chosen");
        assertThat(page.locator(".piece.chosen .anchor").first()).hasText("veroverd");
    }

    @Test
    @Order(7)
    void aTimelineIsSavedAsSvgAndPng() throws IOException {
        Page page = chromium.window(DESK, "en");
        chromium.open(page, "/timeline?by=actor");
        assertThat(Files.readString(saved(page, "SVG")))
                .startsWith("<svg")
                .contains("<rect")
                .doesNotContain("class=");
        assertThat(Files.readAllBytes(saved(page, "PNG")))
                .startsWith(0x89, 'P', 'N', 'G')
                .hasSizeGreaterThan(2_000);
    }

    private static Path saved(Page page, String format) {
        Download download = page.waitForDownload(() -> page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(format).setExact(true))
                .click());
        return download.path();
    }
}
