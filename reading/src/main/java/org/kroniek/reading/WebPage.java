package org.kroniek.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Article;
import org.kroniek.model.Source;
import org.kroniek.reading.feed.FeedReader;
import org.kroniek.reading.fetch.Fetched;

/** What a host answered with, to an article. */
public final class WebPage {
    private WebPage() {}

    /**
     * The article that a fetched document is.
     *
     * @param form as what to read it; {@code AUTO} goes by what the host says, else by how it begins
     * @throws RefusedException if it is none: code {@code feed} for a list of articles, {@code not-text} for an image, a film, a PDF
     */
    public static Incoming read(Fetched fetched, InputForm form) throws RefusedException {
        String name = fetched.address().toString();
        return read(fetched.body(), name, name, fetched.mediaType(), fetched.charset(), fetched.retrieved(), form);
    }

    static Incoming read(
            byte[] body,
            String name,
            @Nullable String uri,
            @Nullable String mediaType,
            @Nullable String charset,
            @Nullable Instant retrieved,
            InputForm form)
            throws RefusedException {
        InputForm known = form == InputForm.AUTO ? formOf(mediaType, body, name) : form;
        Incoming incoming = new Content(body, charset, name, uri).read(known);
        return new Incoming(retrieved(incoming.article(), retrieved), incoming.notices());
    }

    private static InputForm formOf(@Nullable String mediaType, byte[] body, String name) throws RefusedException {
        String type = mediaType == null ? "" : mediaType;
        if (type.endsWith("xml") && !type.equals("application/xhtml+xml") && FeedReader.isFeed(body)) {
            throw new RefusedException(
                    "feed",
                    "is a list of articles, not an article; read what it lists with: kroniek watch --once",
                    name);
        }
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> InputForm.HTML;
            case "application/json" -> InputForm.JSON;
            case "", "text/plain", "application/octet-stream", "application/xml", "text/xml" -> InputForm.AUTO;
            default -> throw new RefusedException("not-text", "is of type " + type + ", not a page or text", name);
        };
    }

    private static Article retrieved(Article article, @Nullable Instant retrieved) {
        Source source = article.source();
        return retrieved == null
                ? article
                : article.withSource(new Source(source.uri(), source.publisher(), retrieved));
    }
}
