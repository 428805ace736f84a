package org.kroniek.format;

import java.io.IOException;
import java.util.Locale;
import org.kroniek.model.Article;
import org.kroniek.model.Fingerprint;
import org.kroniek.model.Image;
import org.kroniek.model.Imprint;
import org.kroniek.model.Notice;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;
import org.kroniek.model.Source;

/** The fields of {@code article} and of notices. */
final class ArticleFields {
    private ArticleFields() {}

    static void write(Fields fields, Article article) throws IOException {
        fields.text("id", article.id());
        fields.object("source", article.source(), ArticleFields::source);
        fields.text("language", article.language());
        fields.text("title", article.title());
        fields.object("published", article.published(), Fields::interval);
        imprint(fields, article.imprint());
        fields.text("rights", article.rights());
        Fingerprint fingerprint = article.fingerprint();
        fields.text("fingerprint", fingerprint == null ? null : fingerprint.hex());
        fields.objects("images", article.images(), ArticleFields::image);
        fields.text("text", article.text());
        fields.objects("passages", article.passages(), ArticleFields::passage);
    }

    private static void imprint(Fields fields, Imprint imprint) throws IOException {
        fields.moment("published_at", imprint.publishedAt());
        fields.object("modified", imprint.modified(), Fields::interval);
        fields.moment("modified_at", imprint.modifiedAt());
        fields.texts("byline", imprint.byline());
        fields.texts("origin", imprint.origin());
        fields.text("canonical", imprint.canonical());
    }

    private static void source(Fields fields, Source source) throws IOException {
        fields.text("uri", source.uri());
        fields.text("publisher", source.publisher());
        fields.iso("retrieved", source.retrieved());
    }

    private static void image(Fields fields, Image image) throws IOException {
        fields.text("uri", image.uri());
        fields.text("caption", image.caption());
        fields.text("credit", image.credit());
    }

    private static void passage(Fields fields, Passage passage) throws IOException {
        fields.text("id", passage.id());
        fields.constant("kind", passage.kind());
        fields.bounds(passage.span());
        if (passage.kind() == PassageKind.CAPTION || passage.credit() != null) {
            fields.text("credit", passage.credit());
        }
        if (passage.at() != null) {
            fields.moment("at", passage.at());
        }
    }

    static void notice(Fields fields, Notice notice) throws IOException {
        fields.text("level", notice.level().name().toLowerCase(Locale.ROOT));
        fields.text("code", notice.code());
        fields.text("message", notice.message());
        fields.bounds(notice.span());
    }
}
