package org.kroniek.ledger.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.LedgerException;

/** Finds articles by what people call them. */
final class ArticleSql {
    private static final int LEAST_DIGITS = 8;
    private static final String SHA = "sha256:";

    private ArticleSql() {}

    /** The number of the article with this id, beginning of an id, or number; empty if there is none. */
    static Optional<Long> number(Handle handle, String article) {
        if (article.matches("[1-9][0-9]{0,7}")) {
            return handle.createQuery("SELECT id FROM article WHERE id = :id")
                    .bind("id", Long.parseLong(article))
                    .mapTo(Long.class)
                    .findOne();
        }
        String hash = article.startsWith(SHA) ? article : SHA + article;
        if (!hash.matches(SHA + "[0-9a-f]{" + LEAST_DIGITS + ",64}")) {
            return Optional.empty();
        }
        List<Long> found = handle.createQuery(
                        "SELECT id FROM article WHERE hash >= :low AND hash < :high ORDER BY id LIMIT 2")
                .bind("low", hash)
                .bind("high", hash + "g")
                .mapTo(Long.class)
                .list();
        if (found.size() > 1) {
            throw new LedgerException("ambiguous", "article '" + article + "': several begin so; give more of the id");
        }
        return found.stream().findFirst();
    }
}
