package org.kroniek.reading;

import org.jspecify.annotations.Nullable;
import org.kroniek.reading.archive.ArchiveKind;

/** The bytes of one input with its name: knows its form and reads it. */
final class Content {
    /** More bytes than this are no article: about a thousand pages of print. */
    static final int LARGEST = 10_000_000;

    private final byte[] bytes;
    private final @Nullable String charset;
    private final String name;
    private final @Nullable String uri;

    /** Bytes of which nothing says how they are encoded. */
    Content(byte[] bytes, String name, @Nullable String uri) {
        this(bytes, null, name, uri);
    }

    /**
     * Bytes with what is known of them.
     *
     * @param charset the encoding as a server declares it, null when it does not
     * @param uri where they were found, null when unknown
     */
    Content(byte[] bytes, @Nullable String charset, String name, @Nullable String uri) {
        this.bytes = bytes;
        this.charset = charset;
        this.name = name;
        this.uri = uri;
    }

    String name() {
        return name;
    }

    Incoming read(InputForm form) throws RefusedException {
        if (bytes.length > LARGEST) {
            throw tooLarge(name);
        }
        if (isPage(form)) {
            return HtmlPage.read(bytes, charset, name, uri);
        }
        String text = Decoder.decode(bytes, charset, name);
        InputForm known = form == InputForm.AUTO ? formOf(text) : form;
        return switch (known) {
            case HTML -> HtmlPage.read(text, name, uri);
            case JSON, JSONL -> JsonArticle.read(text, name);
            case AUTO, TEXT -> PlainText.read(text, name, uri);
        };
    }

    /** A web page says itself how it is encoded; all else is UTF-8, unless a server says otherwise. */
    private boolean isPage(InputForm form) {
        InputForm known = form == InputForm.AUTO ? formOfName(name) : form;
        return known == InputForm.HTML || (known == InputForm.AUTO && HtmlPage.begins(PageEncoding.beginning(bytes)));
    }

    private InputForm formOf(String text) {
        InputForm named = formOfName(name);
        if (named == InputForm.AUTO) {
            return HtmlPage.begins(text) ? InputForm.HTML : InputForm.TEXT;
        }
        return named;
    }

    /** The form that a file's name tells, {@code AUTO} when it tells none. */
    static InputForm formOfName(String name) {
        String lower = ArchiveKind.withoutCompression(name);
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return InputForm.JSONL;
        }
        if (lower.endsWith(".json")) {
            return InputForm.JSON;
        }
        return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")
                ? InputForm.HTML
                : InputForm.AUTO;
    }

    static RefusedException tooLarge(String name) {
        return new RefusedException(
                "too-large",
                "is larger than " + LARGEST / 1_000_000
                        + " MB, the limit for one article; give an archive as JSON lines",
                name);
    }
}
