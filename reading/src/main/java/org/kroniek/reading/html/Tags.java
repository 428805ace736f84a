package org.kroniek.reading.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names of HTML's elements say. */
final class Tags {
    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "applet",
            "canvas",
            "audio",
            "video",
            "map",
            "head",
            "meta",
            "link",
            "base",
            "input",
            "select",
            "option",
            "textarea",
            "button",
            "datalist",
            "progress",
            "meter",
            "dialog",
            "amp-ad",
            "amp-embed",
            "amp-sidebar",
            "amp-analytics",
            "amp-consent",
            "amp-video",
            "amp-audio",
            "amp-state",
            "amp-lightbox",
            "noframes",
            "rp",
            "rt");
    private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "form", "menu", "fieldset");
    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "dd", "blockquote", "pre");
    private static final Set<String> ALSO_PROSE = Set.of("dt", "td", "th", "figcaption", "b", "strong");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ALSO_BREAKING = Set.of(
            "br",
            "td",
            "th",
            "tr",
            "table",
            "tbody",
            "caption",
            "dt",
            "dd",
            "summary",
            "details",
            "center",
            "main",
            "picture",
            "amp-carousel",
            "amp-story",
            "body",
            "html");

    private Tags() {}

    /** True for elements whose content a reader never sees as text of the page. */
    static boolean isNeverText(Element element) {
        return NEVER_TEXT.contains(element.normalName());
    }

    /** True for elements that stand around articles, if they do not hold one. */
    static boolean isFurniture(String tag) {
        return FURNITURE.contains(tag);
    }

    /** True for elements that hold text proper, not a label. */
    static boolean holdsProse(String tag) {
        return isParagraph(tag) || ALSO_PROSE.contains(tag) || HEADINGS.contains(tag);
    }

    /** True for elements that hold a paragraph, an item, a quotation. */
    static boolean isParagraph(String tag) {
        return PARAGRAPHS.contains(tag);
    }

    static boolean isHeading(String tag) {
        return HEADINGS.contains(tag);
    }

    static boolean breaksLine(Element element) {
        return element.isBlock() || ALSO_BREAKING.contains(element.normalName());
    }

    /** True if the page's author hides it from readers. */
    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style");
        boolean styled = !style.isEmpty()
                && style.length() < 1000
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
        return styled
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true");
    }
}
