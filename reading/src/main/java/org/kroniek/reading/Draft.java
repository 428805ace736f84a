package org.kroniek.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Article;
import org.kroniek.model.CodePointIndex;
import org.kroniek.model.Image;
import org.kroniek.model.Imprint;
import org.kroniek.model.Notice;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;
import org.kroniek.model.Source;
import org.kroniek.model.TimeSpan;
import org.kroniek.reading.passage.Mark;
import org.kroniek.reading.passage.Origins;
import org.kroniek.reading.passage.PassageCutter;

/** What is known of an article while it is being read. Not thread-safe; made for one article. */
final class Draft {
    /** Knows the word files; shared, because it is thread-safe and takes a while to make. */
    static final PassageCutter CUTTER = PassageCutter.ofResources();

    private static final Origins ORIGINS = Origins.ofResources();

    private final String name;
    private final List<Notice> notices = new ArrayList<>();
    private final Map<String, Integer> images = new LinkedHashMap<>();
    private @Nullable String uri;
    private @Nullable String publisher;
    private @Nullable String language;
    private @Nullable String title;
    private @Nullable String rights;
    private @Nullable TimeSpan published;
    private Imprint imprint = Imprint.NONE;

    /** @param name what an error message calls the input */
    Draft(String name) {
        this.name = name;
    }

    Draft uri(@Nullable String value) {
        uri = value;
        return this;
    }

    Draft publisher(@Nullable String value) {
        publisher = normal(value);
        return this;
    }

    /** ISO 639-1, or a tag that begins so ({@code nl-BE}); anything else is left to detection. */
    Draft language(@Nullable String value) {
        boolean code = value != null && value.matches("[A-Za-z]{2}([-_].*)?");
        language = code && value != null ? value.substring(0, 2).toLowerCase(Locale.ROOT) : null;
        return this;
    }

    Draft title(@Nullable String value) {
        title = normal(value);
        return this;
    }

    Draft rights(@Nullable String value) {
        rights = normal(value);
        return this;
    }

    /** What the source says beyond that; its origin is found by {@link #finish}. */
    Draft imprint(Imprint value) {
        imprint = value;
        return this;
    }

    Draft published(TimeSpan value) {
        published = value;
        return this;
    }

    /** The date as the source writes it; one that cannot be understood becomes a notice. */
    Draft published(@Nullable String written) {
        if (written != null && !written.isBlank()) {
            Optional<TimeSpan> date = PublicationDate.parse(written);
            published = date.orElse(null);
            if (date.isEmpty()) {
                notices.add(new Notice(
                        Notice.Level.WARNING,
                        "date-unreadable",
                        "published '" + written + "' is no date such as 2019-04-04; the article counts as undated",
                        null));
            }
        }
        return this;
    }

    /** The article with this text, whose passages are found by its lines. */
    Incoming finish(String rawText) throws RefusedException {
        return finish(NormalText.of(rawText), Map.of());
    }

    /**
     * The article with this text.
     *
     * @param text in the form of {@link NormalText}
     * @param known what the source says of lines, by the UTF-16 position where they begin
     */
    Incoming finish(String text, Map<Integer, Mark> known) throws RefusedException {
        if (text.isBlank()) {
            throw new RefusedException("empty", "holds no text", name);
        }
        Instant retrieved = null;
        var passages = CUTTER.cut(text, title, known);
        String heading = title;
        for (var passage : passages) {
            if (heading == null && passage.kind() == PassageKind.TITLE) {
                heading = passage.span().in(text);
            }
        }
        Article article = new Article(
                NormalText.id(text),
                new Source(uri, publisher, retrieved),
                language,
                heading,
                published,
                rights,
                images(passages, CodePointIndex.of(text)),
                text,
                passages,
                withOrigin(text, passages),
                MinHash.of(text, passages).orElse(null));
        return new Incoming(article, notices);
    }

    /** A picture of the article; {@code caption} is the UTF-16 position where its caption's line begins, -1 without. */
    Draft image(String address, int caption) {
        images.put(address, caption);
        return this;
    }

    /** A notice of how the article was read. */
    Draft notice(Notice notice) {
        notices.add(notice);
        return this;
    }

    private List<Image> images(List<Passage> passages, CodePointIndex index) {
        List<Image> found = new ArrayList<>();
        images.forEach((address, begin) -> {
            Passage caption = begin < 0 ? null : firstCaption(passages, index.toCodePoint(begin));
            found.add(new Image(
                    address, caption == null ? null : caption.id(), caption == null ? null : caption.credit()));
        });
        return found;
    }

    private static @Nullable Passage firstCaption(List<Passage> passages, int begin) {
        for (Passage passage : passages) {
            if (passage.span().begin() >= begin) {
                return passage.kind() == PassageKind.CAPTION ? passage : null;
            }
        }
        return null;
    }

    private Imprint withOrigin(String text, List<Passage> passages) {
        return new Imprint(
                imprint.byline(),
                ORIGINS.of(text, passages, imprint.byline()),
                imprint.publishedAt(),
                imprint.modified(),
                imprint.modifiedAt(),
                imprint.canonical());
    }

    private static @Nullable String normal(@Nullable String value) {
        String text = value == null ? "" : NormalText.of(value);
        return text.isEmpty() ? null : text;
    }
}
