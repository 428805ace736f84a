package org.kroniek.reading.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.fetch.WebAddress;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeed {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonFeed() {}

    /** True if the bytes begin like a JSON object. */
    static boolean begins(byte[] body) {
        for (byte letter : body) {
            boolean skipped = letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t' || letter < 0;
            if (!skipped) {
                return letter == '{';
            }
        }
        return false;
    }

    static FeedDocument read(byte[] body, WebAddress address) throws FeedException {
        JsonNode feed = parse(body);
        if (!feed.path("version").asText().contains("jsonfeed.org/version/")) {
            throw new FeedException("no-feed", "is JSON, but no JSON Feed: it has no \"version\" of jsonfeed.org");
        }
        List<FeedItem> items = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            item(item, address).ifPresent(items::add);
        }
        return new FeedDocument.Feed(Titles.plain(text(feed, "title")), items, false);
    }

    private static JsonNode parse(byte[] body) throws FeedException {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new FeedException("bad-feed", "is no valid JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new FeedException("bad-feed", "cannot be read: " + e.getMessage());
        }
    }

    private static Optional<FeedItem> item(JsonNode item, WebAddress feed) {
        String link = text(item, "url");
        String id = text(item, "id");
        String page = link != null ? link : id != null && WebAddress.begins(id) ? id : text(item, "external_url");
        if (page == null) {
            return Optional.empty();
        }
        String title = Titles.plain(text(item, "title"));
        Instant published = instant(text(item, "date_published"));
        Instant updated = instant(text(item, "date_modified"));
        String mark = Mark.of(
                published,
                updated,
                title,
                text(item, "summary"),
                text(item, "content_html"),
                text(item, "content_text"));
        return feed.resolve(page)
                .map(address -> new FeedItem(address, title, published != null ? published : updated, updated, mark));
    }

    private static @Nullable Instant instant(@Nullable String written) {
        try {
            return written == null
                    ? null
                    : OffsetDateTime.parse(written.strip()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }
}
