package org.kroniek.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A browser as a reader has it: one window a test, whose complaints are kept. */
final class Chromium implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final Browser browser;
    private final String address;
    final List<String> complaints = new ArrayList<>();

    Chromium(String address) {
        Path program =
                Path.of(Optional.ofNullable(System.getenv("KRONIEK_CHROMIUM")).orElse("/usr/bin/chromium"));
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException(
                    program + " is not there: install Chromium (Debian: apt install chromium) or"
                            + " say where it is with KRONIEK_CHROMIUM");
        }
        this.address = address.replaceAll("/$", "");
        this.playwright = Playwright.create();
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    /** A window of a width, with an own memory, in a language. */
    Page window(int width, String locale) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale(locale)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("UTC"));
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Goes to a page of the server and waits until it has all it asked for. */
    void open(Page page, String path) {
        page.navigate(address + path);
        settle(page);
    }

    void settle(Page page) {
        // Not by waitForFunction: it evaluates a string, which the content policy forbids.
        page.locator("#title:not(:empty)")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForCondition(() -> page.locator("[aria-busy=true]").count() == 0);
    }

    /** What axe finds that is serious or worse, one line a kind with the first elements; empty when all is well. */
    List<String> accessibility(Page page) {
        page.evaluate(axe());
        return serious(page, "{ resultTypes: ['violations'] }");
    }

    /** The same for contrast alone, which is all that other colours change; after {@link #accessibility}. */
    List<String> contrast(Page page) {
        return serious(page, "{ resultTypes: ['violations'], runOnly: ['color-contrast'] }");
    }

    @SuppressWarnings("unchecked")
    private static List<String> serious(Page page, String options) {
        return (List<String>) page.evaluate("async () => (await axe.run(" + options + ")).violations"
                + ".filter(({ impact }) => impact === 'serious' || impact === 'critical')"
                + ".map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200)"
                + " + ' ' + failureSummary.slice(0, 300)).join(' | '))");
    }

    /** How much wider than the window the page is, in pixels: 0 when nothing has to be scrolled sideways. */
    int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static String axe() {
        try (InputStream in = Chromium.class.getResourceAsStream("axe/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
