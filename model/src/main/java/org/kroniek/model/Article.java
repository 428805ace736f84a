package org.kroniek.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news article as read, before any grammar.
 *
 * @param id {@code sha256:} and the hash of the normalised text: the same text is the same article
 * @param language ISO 639-1, declared by the source or detected; null before detection
 * @param published as precise as known; null when unknown
 * @param rights licence or terms of use if the source states them
 * @param text NFC-normalised; every {@link Span} counts its code points
 * @param passages in text order, without overlap; what lies between them is white space
 * @param imprint authors, agencies, moments and canonical address, as far as stated
 * @param fingerprint of the main text; null when that has fewer than three words
 */
public record Article(
        String id,
        Source source,
        @Nullable String language,
        @Nullable String title,
        @Nullable TimeSpan published,
        @Nullable String rights,
        List<Image> images,
        String text,
        List<Passage> passages,
        Imprint imprint,
        @Nullable Fingerprint fingerprint) {
    public Article {
        images = List.copyOf(images);
        passages = List.copyOf(passages);
    }

    /** An article without imprint and fingerprint. */
    public Article(
            String id,
            Source source,
            @Nullable String language,
            @Nullable String title,
            @Nullable TimeSpan published,
            @Nullable String rights,
            List<Image> images,
            String text,
            List<Passage> passages) {
        this(id, source, language, title, published, rights, images, text, passages, Imprint.NONE, null);
    }

    /** The same article with its language known. */
    public Article withLanguage(String code) {
        return new Article(id, source, code, title, published, rights, images, text, passages, imprint, fingerprint);
    }

    /** The same article, known to come from there. */
    public Article withSource(Source from) {
        return new Article(id, from, language, title, published, rights, images, text, passages, imprint, fingerprint);
    }
}
