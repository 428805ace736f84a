package org.kroniek.server;

import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.StoredArticle;
import org.kroniek.ledger.StoredRecord;

/** Enough of an article to name it. */
record ArticleBrief(
        String id,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable Time published,
        @Nullable String language) {
    static ArticleBrief of(StoredRecord record) {
        return new ArticleBrief(
                record.article(), record.title(), record.publisher(), Time.of(record.published()), record.language());
    }

    static ArticleBrief of(StoredArticle article) {
        return new ArticleBrief(
                article.id(), article.title(), article.publisher(), Time.of(article.published()), article.language());
    }
}
