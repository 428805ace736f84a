package org.kroniek.server;

import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.StoredArticle;

/** An article in a list. */
record ArticleRow(
        String id,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String uri,
        @Nullable String language,
        @Nullable Time published,
        String recorded,
        int records,
        String origin,
        int copies,
        boolean forgotten) {
    static ArticleRow of(StoredArticle article) {
        return new ArticleRow(
                article.id(),
                article.title(),
                article.publisher(),
                article.uri(),
                article.language(),
                Time.of(article.published()),
                article.recorded().toString(),
                article.records(),
                String.valueOf(article.origin()),
                article.copies(),
                article.isForgotten());
    }
}
