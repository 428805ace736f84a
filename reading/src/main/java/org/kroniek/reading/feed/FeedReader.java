package org.kroniek.reading.feed;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.fetch.WebAddress;

/**
 * Bytes to the list of articles that they are, whatever the host calls them. No document type, no entity of a document's own and
 * nothing external is ever resolved.
 */
public final class FeedReader {
    private static final int BEGINNING = 1024;

    private FeedReader() {}

    /**
     * The list that a document is.
     *
     * @param charset the encoding as the host declares it, or null
     * @param address where it was found: links are resolved against it
     * @throws FeedException if it is no feed, sitemap, OPML list, nor a page that offers one
     */
    public static FeedDocument read(byte[] body, @Nullable String charset, WebAddress address) throws FeedException {
        if (JsonFeed.begins(body)) {
            return JsonFeed.read(body, address);
        }
        String root = root(body).orElse("");
        return switch (root) {
            case "rss", "rdf", "feed", "opml" -> XmlFeed.read(body, charset, address);
            case "urlset", "sitemapindex" -> Sitemap.read(body, address);
            default -> otherwise(body, charset, address, root);
        };
    }

    /**
     * The feeds that an OPML file lists.
     *
     * @throws FeedException if it is no OPML
     */
    public static List<WebAddress> opml(byte[] body) throws FeedException {
        if (!root(body).orElse("").equals("opml")) {
            throw new FeedException("no-feed", "is no OPML list of feeds");
        }
        return XmlFeed.list(body);
    }

    /** True if the bytes begin as a feed, sitemap or OPML list does; a web page does not. */
    public static boolean isFeed(byte[] body) {
        return switch (root(body).orElse("")) {
            case "rss", "rdf", "feed", "opml", "urlset", "sitemapindex" -> true;
            default -> false;
        };
    }

    private static FeedDocument otherwise(byte[] body, @Nullable String charset, WebAddress address, String root)
            throws FeedException {
        String start = beginning(body);
        if (start.contains("<!doctype") && !start.contains("<!doctype html")) {
            throw new FeedException(
                    "bad-feed", "has a document type (DOCTYPE), which no feed needs and a hostile one misuses");
        }
        if (root.equals("html") || start.contains("<html") || start.contains("<!doctype html")) {
            return OfferedFeeds.read(body, charset, address);
        }
        if (WebAddress.begins(start)) {
            return Sitemap.ofLines(body, address);
        }
        throw new FeedException(
                "no-feed",
                "is neither RSS, Atom, JSON Feed, sitemap nor OPML" + (root.isEmpty() ? "" : " but <" + root + ">"));
    }

    private static String beginning(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return start.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
    }

    /** The local name of the first element in lower case; empty if what comes before it is no XML, or has a document type. */
    private static Optional<String> root(byte[] body) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader =
                    factory.createXMLStreamReader(new ByteArrayInputStream(body, leadingSpace(body), body.length));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.DTD) {
                    return Optional.empty();
                }
                if (event == XMLStreamReader.START_ELEMENT) {
                    return Optional.of(reader.getLocalName().toLowerCase(Locale.ROOT));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | RuntimeException e) {
            // The parser of the JDK throws other exceptions too on an encoding it does not know; either way it is no
            // XML.
            return Optional.empty();
        }
    }

    /** Careless programs put an empty line before the XML declaration. */
    private static int leadingSpace(byte[] body) {
        int at = 0;
        while (at < body.length && (body[at] == '\n' || body[at] == '\r' || body[at] == ' ' || body[at] == '\t')) {
            at++;
        }
        return at;
    }
}
