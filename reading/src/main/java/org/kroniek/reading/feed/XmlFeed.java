package org.kroniek.reading.feed;

import com.rometools.opml.feed.opml.Opml;
import com.rometools.opml.feed.opml.Outline;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.fetch.FetchException;
import org.kroniek.reading.fetch.WebAddress;

/** RSS of any version, Atom and OPML, by Rome; a document type is refused. */
final class XmlFeed {
    private XmlFeed() {}

    static FeedDocument read(byte[] body, @Nullable String charset, WebAddress address) throws FeedException {
        WireFeed feed = parse(body, charset);
        if (feed instanceof Opml opml) {
            return list(opml, address);
        }
        SyndFeed common = common(feed);
        List<FeedItem> items = new ArrayList<>();
        for (SyndEntry entry : common.getEntries()) {
            item(entry, address).ifPresent(items::add);
        }
        return new FeedDocument.Feed(words(common.getTitle()), items, false);
    }

    private static WireFeed parse(byte[] body, @Nullable String charset) throws FeedException {
        WireFeedInput input = new WireFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        try (XmlReader reader = reader(new ByteArrayInputStream(body), charset)) {
            return input.build(reader);
        } catch (com.rometools.rome.io.FeedException | IOException | RuntimeException e) {
            // Rome lets unchecked exceptions of its parts through on documents that no feed should be.
            throw new FeedException("bad-feed", "is a broken feed: " + firstLine(e.getMessage()));
        }
    }

    /** By the byte order mark, what the host declares, the XML declaration: as RFC 7303 ranks them. */
    private static XmlReader reader(InputStream stream, @Nullable String charset) throws IOException {
        return charset == null
                ? new XmlReader(stream, true, null)
                : new XmlReader(stream, "application/xml; charset=" + charset, true);
    }

    private static SyndFeed common(WireFeed feed) throws FeedException {
        try {
            return new SyndFeedImpl(feed);
        } catch (RuntimeException e) {
            throw new FeedException("bad-feed", "is a feed of a kind that is not known: " + firstLine(e.getMessage()));
        }
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "no reason is given"
                : message.lines().findFirst().orElse("");
    }

    private static Optional<FeedItem> item(SyndEntry entry, WebAddress feed) {
        Optional<WebAddress> address = link(entry).flatMap(feed::resolve);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        Instant published = instant(entry.getPublishedDate());
        Instant updated = instant(entry.getUpdatedDate());
        String title = words(entry.getTitle());
        SyndContent summary = entry.getDescription();
        return Optional.of(new FeedItem(
                address.get(),
                title,
                published != null ? published : updated,
                updated,
                Mark.of(published, updated, title, summary == null ? null : summary.getValue())));
    }

    /** The link to the page; else an id that is a permanent link. */
    private static Optional<String> link(SyndEntry entry) {
        if (entry.getLink() != null && !entry.getLink().isBlank()) {
            return Optional.of(entry.getLink());
        }
        for (SyndLink link : entry.getLinks()) {
            if (link.getHref() != null && !link.getHref().isBlank()) {
                return Optional.of(link.getHref());
            }
        }
        String id = entry.getUri();
        return id != null && WebAddress.begins(id) ? Optional.of(id) : Optional.empty();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    /** Titles may hold entities and markup; what a reader sees is kept. */
    private static @Nullable String words(@Nullable String written) {
        return written == null ? null : Titles.plain(Parser.unescapeEntities(written, false));
    }

    /** The feeds of an OPML document whose addresses are whole, each once. */
    static List<WebAddress> list(byte[] body) throws FeedException {
        if (!(parse(body, null) instanceof Opml opml)) {
            throw new FeedException("no-feed", "is no OPML list of feeds");
        }
        Set<WebAddress> feeds = new LinkedHashSet<>();
        for (String written : written(opml)) {
            try {
                feeds.add(WebAddress.parse(written));
            } catch (FetchException e) {
                throw new FeedException(
                        "bad-feed", "lists a feed that " + e.failure().message() + ": " + written);
            }
        }
        return List.copyOf(feeds);
    }

    private static FeedDocument list(Opml opml, WebAddress address) {
        List<FeedDocument.Entry> entries = new ArrayList<>();
        for (String written : written(opml)) {
            address.resolve(written).ifPresent(feed -> entries.add(new FeedDocument.Entry(feed, null)));
        }
        return new FeedDocument.FeedList(entries);
    }

    private static List<String> written(Opml opml) {
        List<String> feeds = new ArrayList<>();
        Deque<Outline> waiting = new ArrayDeque<>(opml.getOutlines());
        while (!waiting.isEmpty()) {
            Outline outline = waiting.removeFirst();
            if (outline.getXmlUrl() != null) {
                feeds.add(outline.getXmlUrl());
            }
            waiting.addAll(outline.getChildren());
        }
        return feeds;
    }
}
