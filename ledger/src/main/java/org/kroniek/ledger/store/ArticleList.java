package org.kroniek.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.ArticleQuery;
import org.kroniek.ledger.LedgerException;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.StoredArticle;
import org.kroniek.ledger.text.Folding;
import org.kroniek.ledger.text.Stems;
import org.kroniek.ledger.text.TextQuery;

/** Lists articles, the latest published first. */
final class ArticleList {
    private final Handle handle;
    private final Dialect dialect;
    private final ArticleQuery query;
    private final long head;

    ArticleList(Handle handle, Dialect dialect, ArticleQuery query, long head) {
        this.handle = handle;
        this.dialect = dialect;
        this.query = query;
        this.head = head;
    }

    private record Found(StoredArticle article, int published) {}

    Page<StoredArticle> page(@Nullable Cursor after, int limit) {
        Sql sql = selected();
        narrow(sql);
        if (after != null) {
            sql.add(" AND (a.published, a.id) < (" + after.began() + ", " + after.id() + ")");
        }
        sql.add(" ORDER BY a.published DESC, a.id DESC LIMIT " + (limit + 1));
        List<Found> found = sql.query(handle).map((row, context) -> found(row)).list();
        boolean isMore = found.size() > limit;
        List<Found> shown = isMore ? found.subList(0, limit) : found;
        Found last = isMore ? shown.get(shown.size() - 1) : null;
        return new Page<>(
                shown.stream().map(Found::article).toList(),
                last == null
                        ? null
                        : new Cursor(head, last.published(), last.article().number(), Cursor.hash(query)).toString());
    }

    /** Those that an entry or a later one added, the last one first. */
    List<StoredArticle> added(long entry, int limit) {
        Sql sql = selected();
        sql.add(" AND a.entry >= " + entry + " ORDER BY a.id DESC LIMIT " + limit);
        return sql.query(handle).map((row, context) -> found(row).article()).list();
    }

    private Sql selected() {
        Sql sql = new Sql();
        sql.add(
                "SELECT a.*, e.recorded, r.id AS reading, r.records, f.entry AS forgotten, (SELECT count(*) FROM article c"
                        + " WHERE c.origin = a.origin AND c.entry <= " + head + ") AS copies FROM article a"
                        + " JOIN entry e ON e.id = a.entry JOIN reading r ON r.article = a.id"
                        + " LEFT JOIN forgotten f ON f.article = a.id WHERE a.entry <= " + head
                        + " AND r.id = (SELECT max(x.id) FROM reading x WHERE x.article = a.id AND x.entry <= " + head
                        + ")");
        return sql;
    }

    private void narrow(Sql sql) {
        if (query.text() != null) {
            List<String> languages = handle.createQuery("SELECT code FROM language ORDER BY code")
                    .mapTo(String.class)
                    .list();
            Optional<TextQuery> parsed = TextQuery.parse(query.text(), languages, new Stems());
            String words = sql.value(dialect.query(parsed.orElseThrow(() -> new LedgerException(
                    "bad-text", "text '" + query.text() + "': name at least one word that must be there"))));
            sql.add(" AND a.id IN (SELECT rowid FROM article_words WHERE " + dialect.matches("article_words", words)
                    + ")");
        }
        if (query.publisher() != null) {
            sql.add(" AND EXISTS (SELECT 1 FROM appearance p WHERE p.article = a.id AND p.entry <= " + head
                    + " AND p.publisher_folded = " + sql.value(Folding.fold(query.publisher())) + ")");
        }
        if (query.language() != null) {
            sql.add(" AND a.language = " + sql.value(query.language()));
        }
        if (query.from() != null) {
            sql.add(" AND a.published >= " + query.from().toEpochDay());
        }
        if (query.to() != null) {
            sql.add(" AND a.published <= " + query.to().toEpochDay() + " AND a.published > " + Moments.UNDATED);
        }
        if (query.origin() != null) {
            sql.add(" AND a.origin = " + query.origin());
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new StoredArticle(
                        row.getLong("id"),
                        Columns.text(row, "hash"),
                        row.getString("title"),
                        Columns.text(row, "language"),
                        row.getString("publisher"),
                        row.getString("uri"),
                        Moments.span(
                                null,
                                Columns.integer(row, "published_from"),
                                Columns.integer(row, "published_to"),
                                row.getString("published_granularity")),
                        row.getLong("origin"),
                        row.getInt("copies"),
                        row.getLong("reading"),
                        row.getInt("records"),
                        Columns.number(row, "forgotten") != null,
                        Moments.instant(row.getLong("recorded"))),
                row.getInt("published"));
    }
}
