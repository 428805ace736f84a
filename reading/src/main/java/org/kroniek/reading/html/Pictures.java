package org.kroniek.reading.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What pictures of a page are the article's, and where they are. */
final class Pictures {
    private static final int ICON = 64;

    private static final List<String> SOURCES =
            List.of("data-src", "data-original", "data-lazy-src", "data-full-src", "src", "data-srcset", "srcset");

    private Pictures() {}

    /** The address of the picture, absolute if the page's is known; null for icons, and pictures that are not by address. */
    static @Nullable String address(Element image) {
        if (isIcon(image.attr("width")) || isIcon(image.attr("height"))) {
            return null;
        }
        for (String source : SOURCES) {
            String value = image.attr(source).strip();
            if (value.isEmpty() || value.startsWith("data:") || value.length() > 2000) {
                continue;
            }
            if (source.endsWith("srcset")) {
                return value.split("[\\s,]", 2)[0];
            }
            String absolute = image.absUrl(source);
            return absolute.isEmpty() ? value : absolute;
        }
        return null;
    }

    private static boolean isIcon(String length) {
        return length.matches("\\d{1,3}") && Integer.parseInt(length) < ICON;
    }

    /** True if a figure shows a picture or film; others show tables, quotations or posts. */
    static boolean holds(Element figure) {
        return figure.selectFirst("img, picture, video, amp-img, iframe, object, svg, noscript, figcaption") != null;
    }
}
