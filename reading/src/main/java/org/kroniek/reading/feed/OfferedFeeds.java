package org.kroniek.reading.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.fetch.WebAddress;

/** The feeds that a web page says it has, by its links of {@code rel=alternate}. */
final class OfferedFeeds {
    private static final String LINKS =
            "link[rel~=(?i)\\balternate\\b][type~=(?i)^application/(rss|atom|feed)\\+(xml|json)$][href]";

    private OfferedFeeds() {}

    static FeedDocument read(byte[] body, @Nullable String charset, WebAddress address) throws FeedException {
        List<FeedDocument.Entry> entries = new ArrayList<>();
        for (Element link : parse(body, charset, address).select(LINKS)) {
            address.resolve(link.attr("href")).ifPresent(feed -> entries.add(new FeedDocument.Entry(feed, null)));
        }
        if (entries.isEmpty()) {
            throw new FeedException(
                    "no-feed",
                    "is a web page that offers no feed; give the address of its RSS or Atom feed or sitemap");
        }
        return new FeedDocument.FeedList(entries);
    }

    private static Document parse(byte[] body, @Nullable String charset, WebAddress address) throws FeedException {
        String known = isKnown(charset) ? charset : null;
        try {
            return Jsoup.parse(new ByteArrayInputStream(body), known, address.toString());
        } catch (IOException e) {
            throw new FeedException("bad-feed", "is a web page that cannot be read: " + e.getMessage());
        }
    }

    private static boolean isKnown(@Nullable String charset) {
        try {
            return charset != null && Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
