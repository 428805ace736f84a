package org.kroniek.ledger.store;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.text.Stems;
import org.kroniek.model.Fingerprint;

/** What follows from what was recorded and is kept for speed: made anew after an import, compared by the check. */
final class Derived {
    static final String TALLY = "SELECT r.month, r.type, r.certainty, r.language, count(*) AS records,"
            + " sum(CASE WHEN r.article = r.origin THEN 1 ELSE 0 END) AS independent FROM record r"
            + " WHERE NOT EXISTS (SELECT 1 FROM ended e WHERE e.record = r.id)"
            + " GROUP BY r.month, r.type, r.certainty, r.language";

    private final Handle handle;
    private final Dialect dialect;
    private final Inserts inserts;
    private final Stems stems = new Stems();

    Derived(Handle handle, Dialect dialect, Inserts inserts) {
        this.handle = handle;
        this.dialect = dialect;
        this.inserts = inserts;
    }

    void make() {
        handle.execute("INSERT INTO tally (month, type, certainty, language, records, independent) " + TALLY);
        handle.execute("INSERT INTO member (body, actor, record) SELECT DISTINCT b.actor, a.actor, r.id FROM record r"
                + " JOIN participation b ON b.record = r.id AND b.role = 'r'"
                + " JOIN participation a ON a.record = r.id AND a.role = 'a'"
                + " WHERE r.type IN ('MEMBER_OF', 'LEADS', 'HAS_ROLE') AND r.certainty IN ('CT+', 'PR+', 'PS+')");
        bands();
        articleWords();
        recordWords();
    }

    private void bands() {
        handle.createQuery("SELECT id, fingerprint FROM article WHERE fingerprint IS NOT NULL ORDER BY id")
                .map((row, context) -> {
                    Origins.keep(inserts, row.getLong(1), new Fingerprint(Columns.text(row, "fingerprint")));
                    return true;
                })
                .forEach(done -> {});
    }

    private void articleWords() {
        handle.createQuery(
                        "SELECT a.id, a.title, a.language, t.text FROM article a JOIN article_text t ON t.article = a.id"
                                + " ORDER BY a.id")
                .map((row, context) -> {
                    String title = row.getString("title");
                    String words = (title == null ? "" : title + "\n") + Columns.text(row, "text");
                    return index("article_words", row.getLong("id"), words, Columns.text(row, "language"));
                })
                .forEach(done -> {});
    }

    private void recordWords() {
        handle.createQuery("SELECT r.id, r.evidence, r.language, t.text FROM record r"
                        + " JOIN article_text t ON t.article = r.article WHERE r.sentence = r.id ORDER BY r.id")
                .map((row, context) -> {
                    String text = Columns.text(row, "text");
                    List<String> parts = Lists.spans(Columns.text(row, "evidence")).stream()
                            .map(span -> span.in(text))
                            .toList();
                    String words = parts.stream().collect(Collectors.joining(" "));
                    return index("record_words", row.getLong("id"), words, Columns.text(row, "language"));
                })
                .forEach(done -> {});
    }

    private boolean index(String table, long id, String words, String language) {
        inserts.add(
                "INSERT INTO " + table + " (rowid, words) VALUES (?, " + dialect.wordsParameter() + ")",
                id,
                stems.line(words, language));
        return true;
    }
}
