package org.kroniek.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.PassageKind;

/**
 * A web page to an article: the element that holds most of the paragraphs, its blocks as lines, and what the page's metadata
 * say. Scripts are never run and nothing is fetched.
 */
final class HtmlPage {
    private static final String FURNITURE =
            "script, style, noscript, template, svg, nav, footer, aside, form, button, iframe,"
                    + " select, [hidden], [aria-hidden=true], [role=navigation], [role=complementary]";

    private static final List<String> TITLES = List.of("meta[property=og:title]", "meta[name=title]");
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "[itemprop=datePublished][datetime]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=publish-date]",
            "meta[name=DC.date.issued]",
            "meta[name=dcterms.created]",
            "article time[datetime]",
            "time[datetime]");
    private static final Pattern JSON_LD_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");

    private HtmlPage() {}

    /** True if the text begins like a web page. */
    static boolean begins(String text) {
        String start =
                text.substring(0, Math.min(text.length(), 512)).stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    static Incoming read(String html, String name, @Nullable String uri) throws RefusedException {
        Document page = Jsoup.parse(html);
        String canonical = attribute(page, List.of("link[rel=canonical]", "meta[property=og:url]"));
        Draft draft = new Draft(name)
                .uri(canonical != null ? canonical : uri)
                .publisher(attribute(page, List.of("meta[property=og:site_name]")))
                .language(page.select("html[lang]").attr("lang"))
                .published(published(page));
        page.select(FURNITURE).remove();
        Element main = main(page);
        String heading = main.select("h1").text();
        draft.title(heading.isBlank() ? attribute(page, TITLES) : heading);
        StringBuilder text = new StringBuilder();
        Map<Integer, PassageKind> known = new HashMap<>();
        for (HtmlBlocks.Block block : HtmlBlocks.of(main)) {
            String words = NormalText.of(block.text());
            if (words.isEmpty()) {
                continue;
            }
            text.append(text.isEmpty() ? "" : "\n\n");
            // An unknown block is only told apart from the rest when its line says so.
            if (block.kind() != null) {
                known.put(text.length(), block.kind());
            }
            text.append(words);
        }
        return draft.finish(text.toString(), known);
    }

    /** The article element with most text in paragraphs; else the main element; else the body. */
    private static Element main(Document page) {
        for (String selector : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
            Element best = null;
            int most = 0;
            for (Element candidate : page.select(selector)) {
                int size = candidate.select("p").text().length();
                if (size > most) {
                    most = size;
                    best = candidate;
                }
            }
            if (best != null) {
                Element wider = best.closest("article");
                return wider == null ? best : wider;
            }
        }
        return page.body();
    }

    private static @Nullable String published(Document page) {
        Matcher json = JSON_LD_DATE.matcher(
                page.select("script[type=application/ld+json]").html());
        String tagged = attribute(page, DATES);
        return tagged != null ? tagged : json.find() ? json.group(1) : null;
    }

    /** The first value that an element of these selectors gives as content, address or date. */
    private static @Nullable String attribute(Document page, List<String> selectors) {
        for (String selector : selectors) {
            Element element = page.selectFirst(selector);
            if (element == null) {
                continue;
            }
            for (String attribute : List.of("content", "datetime", "href")) {
                if (!element.attr(attribute).isBlank()) {
                    return element.attr(attribute);
                }
            }
        }
        return null;
    }
}
