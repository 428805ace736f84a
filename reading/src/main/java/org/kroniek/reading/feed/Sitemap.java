package org.kroniek.reading.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.fetch.WebAddress;

/** Sitemaps, news sitemaps and indexes of them (sitemaps.org), by crawler-commons; a document type is refused. */
final class Sitemap {
    private Sitemap() {}

    static FeedDocument read(byte[] body, WebAddress address) throws FeedException {
        return parse("application/xml", body, address);
    }

    /** A sitemap that is a text with an address a line. */
    static FeedDocument ofLines(byte[] body, WebAddress address) throws FeedException {
        return parse("text/plain", body, address);
    }

    private static FeedDocument parse(String type, byte[] body, WebAddress address) throws FeedException {
        // Not strict: news sites keep their sitemaps on hosts of their own. Partial: a broken end loses only the end.
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.enableExtension(Extension.NEWS);
        try {
            AbstractSiteMap map = parser.parseSiteMap(type, body, new URL(address.toString()));
            return map instanceof SiteMapIndex index
                    ? new FeedDocument.FeedList(entries(index, address))
                    : new FeedDocument.Feed(null, items((SiteMap) map, address), true);
        } catch (UnknownFormatException | IOException | RuntimeException e) {
            throw new FeedException("bad-feed", "is a broken sitemap: " + e.getMessage());
        }
    }

    private static List<FeedDocument.Entry> entries(SiteMapIndex index, WebAddress address) {
        List<FeedDocument.Entry> entries = new ArrayList<>();
        for (AbstractSiteMap child : index.getSitemaps()) {
            address.resolve(child.getUrl().toString())
                    .ifPresent(found -> entries.add(new FeedDocument.Entry(found, instant(child.getLastModified()))));
        }
        return entries;
    }

    private static List<FeedItem> items(SiteMap map, WebAddress address) {
        List<FeedItem> items = new ArrayList<>();
        for (SiteMapURL url : map.getSiteMapUrls()) {
            address.resolve(url.getUrl().toString())
                    .map(page -> item(url, page))
                    .ifPresent(items::add);
        }
        return items;
    }

    private static FeedItem item(SiteMapURL url, WebAddress page) {
        Optional<NewsAttributes> news = news(url);
        Instant published = instant(news.map(NewsAttributes::getPublicationDate).orElse(null));
        Instant updated = instant(url.getLastModified());
        String title = Titles.plain(news.map(NewsAttributes::getTitle).orElse(null));
        return new FeedItem(
                page, title, published != null ? published : updated, updated, Mark.of(published, updated, title));
    }

    private static Optional<NewsAttributes> news(SiteMapURL url) {
        ExtensionMetadata[] found = url.getAttributesForExtension(Extension.NEWS);
        return found != null && found.length > 0 && found[0] instanceof NewsAttributes news
                ? Optional.of(news)
                : Optional.empty();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
