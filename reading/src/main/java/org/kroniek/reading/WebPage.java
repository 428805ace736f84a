package org.kroniek.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Article;
import org.kroniek.model.Source;
import org.kroniek.reading.feed.FeedReader;
import org.kroniek.reading.fetch.Fetched;

/** What a host answered with, to an article. */
public final class WebPage {
    private static final String MARK = "\ufeff";

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
        Incoming incoming = new Content(inUtf8(body, charset), name, uri).read(known);
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

    /**
     * The same text in UTF-8 where the host declares another encoding. What it declares goes before what the page says of itself
     * (WHATWG Encoding), which a byte order mark makes known to whoever reads on.
     */
    private static byte[] inUtf8(byte[] body, @Nullable String charset) {
        Charset declared = known(charset);
        boolean marked = body.length > 2 && (body[0] & 0xff) == 0xef && (body[1] & 0xff) == 0xbb;
        if (declared == null || marked || declared.equals(StandardCharsets.UTF_8)) {
            return body;
        }
        return (MARK + new String(body, declared)).getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Charset known(@Nullable String charset) {
        try {
            return charset == null || !Charset.isSupported(charset) ? null : Charset.forName(charset);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Article retrieved(Article article, @Nullable Instant retrieved) {
        Source source = article.source();
        return retrieved == null
                ? article
                : article.withSource(new Source(source.uri(), source.publisher(), retrieved));
    }
}
