package org.kroniek.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bytes of one input with its name: knows its form and reads it. */
final class Content {
    /** More bytes than this are no article: about a thousand pages of print. */
    static final int LARGEST = 10_000_000;

    private final byte[] bytes;
    private final String name;
    private final @Nullable String uri;

    Content(byte[] bytes, String name, @Nullable String uri) {
        this.bytes = bytes;
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
            return HtmlPage.read(bytes, null, name, uri);
        }
        String text = Decoder.decode(bytes, name);
        InputForm known = form == InputForm.AUTO ? formOf(text) : form;
        return switch (known) {
            case HTML -> HtmlPage.read(text, name, uri);
            case JSON, JSONL -> JsonArticle.read(text, name);
            case AUTO, TEXT -> PlainText.read(text, name, uri);
        };
    }

    /** A web page says itself how it is encoded; all else is UTF-8. */
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
        String lower = name.toLowerCase(Locale.ROOT);
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
