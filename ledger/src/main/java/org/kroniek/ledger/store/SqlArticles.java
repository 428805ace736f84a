package org.kroniek.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.Added;
import org.kroniek.ledger.Appearance;
import org.kroniek.ledger.ArticleQuery;
import org.kroniek.ledger.Articles;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.LedgerException;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.Recorder;
import org.kroniek.ledger.StoredArticle;
import org.kroniek.ledger.StoredReading;
import org.kroniek.ledger.text.Stems;
import org.kroniek.model.Provenance;
import org.kroniek.model.Reading;

/** {@link Articles} on tables. */
final class SqlArticles implements Articles {
    private static final String READINGS =
            "SELECT r.id, r.article, r.body, a.title, a.origin, a.length, t.text, e.recorded,"
                    + " e.program, e.reviewer FROM reading r JOIN article a ON a.id = r.article JOIN entry e ON e.id = r.entry"
                    + " LEFT JOIN article_text t ON t.article = a.id WHERE ";
    /** What stands for a letter of a forgotten text, so that offsets stay sound. */
    static final String HIDDEN = "█";

    private final Database database;

    SqlArticles(Database database) {
        this.database = database;
    }

    @Override
    public Added add(Reading reading) {
        return addAll(List.of(reading)).get(0);
    }

    @Override
    public List<Added> addAll(List<Reading> readings) {
        return database.write(Change.of("add"), entry -> {
            List<Added> added = new ArrayList<>();
            try (Intake intake = new Intake(entry, new Stems())) {
                for (Reading reading : readings) {
                    added.add(intake.add(reading));
                }
                intake.finish();
            }
            return added;
        });
    }

    @Override
    public boolean has(String article, Provenance provenance) {
        return database.read(
                handle -> handle.createQuery("SELECT count(*) FROM article a JOIN reading r ON r.article = a.id"
                                        + " WHERE a.hash = :hash AND r.provenance = :provenance")
                                .bind("hash", article)
                                .bind("provenance", Json.provenance(provenance))
                                .mapTo(Long.class)
                                .one()
                        > 0);
    }

    @Override
    public Optional<StoredReading> reading(String article, AsOf asOf) {
        return database.read(handle -> {
            long head = Heads.of(handle, asOf);
            return ArticleSql.number(handle, article)
                    .flatMap(number -> current(handle, number, head).stream().findFirst());
        });
    }

    @Override
    public Optional<StoredReading> reading(long number) {
        return database.read(handle -> readings(handle, "r.id = " + number, Heads.of(handle, AsOf.NOW)).stream()
                .findFirst());
    }

    @Override
    public List<StoredReading> history(String article) {
        return database.read(handle -> ArticleSql.number(handle, article)
                .map(number -> readings(handle, "r.article = " + number + " ORDER BY r.id", Heads.of(handle, AsOf.NOW)))
                .orElse(List.of()));
    }

    @Override
    public List<StoredReading> versions(String uri, AsOf asOf) {
        return database.read(handle -> {
            List<StoredReading> versions = new ArrayList<>();
            long head = Heads.of(handle, asOf);
            for (long article : metAt(handle, uri, head)) {
                versions.addAll(current(handle, article, head));
            }
            return versions;
        });
    }

    private static List<Long> metAt(Handle handle, String uri, long head) {
        return handle.createQuery("SELECT article FROM appearance WHERE uri = :uri AND entry <= :head GROUP BY article"
                        + " ORDER BY min(entry), article")
                .bind("uri", uri)
                .bind("head", head)
                .mapTo(Long.class)
                .list();
    }

    /** The reading that an article had then; none if it had none yet. */
    private static List<StoredReading> current(Handle handle, long article, long head) {
        return readings(
                handle, "r.article = " + article + " AND r.entry <= " + head + " ORDER BY r.id DESC LIMIT 1", head);
    }

    private static List<StoredReading> readings(Handle handle, String where, long head) {
        return handle.createQuery(READINGS + where)
                .map((row, context) -> stored(handle, row, head))
                .list();
    }

    private static StoredReading stored(Handle handle, ResultSet row, long head) throws SQLException {
        long number = row.getLong("id");
        long article = row.getLong("article");
        String text = row.getString("text");
        String shown = text == null ? HIDDEN.repeat(row.getInt("length")) : text;
        Reading reading = Packed.with(Packed.read(row.getBytes("body")), shown, row.getString("title"));
        long latest = handle.createQuery("SELECT max(id) FROM reading WHERE article = :article AND entry <= :head")
                .bind("article", article)
                .bind("head", head)
                .mapTo(Long.class)
                .one();
        return new StoredReading(
                number,
                article,
                reading,
                row.getLong("origin"),
                appearances(handle, article, head),
                Moments.instant(row.getLong("recorded")),
                new Recorder(Columns.text(row, "program"), row.getString("reviewer")),
                latest == number,
                text == null);
    }

    private static List<Appearance> appearances(Handle handle, long article, long head) {
        return handle.createQuery("SELECT p.*, e.recorded FROM appearance p JOIN entry e ON e.id = p.entry"
                        + " WHERE p.article = :article AND p.entry <= :head ORDER BY p.ordinal")
                .bind("article", article)
                .bind("head", head)
                .map((row, context) -> {
                    Long retrieved = Columns.number(row, "retrieved");
                    return new Appearance(
                            row.getString("uri"),
                            row.getString("publisher"),
                            row.getString("agency"),
                            Moments.span(
                                    null,
                                    Columns.integer(row, "published_from"),
                                    Columns.integer(row, "published_to"),
                                    row.getString("published_granularity")),
                            retrieved == null ? null : Moments.instant(retrieved),
                            Moments.instant(row.getLong("recorded")));
                })
                .list();
    }

    @Override
    public Page<StoredArticle> find(ArticleQuery query, PageRequest page) {
        Cursor cursor = Cursor.parse(page.cursor(), Cursor.hash(query));
        return database.read(handle -> {
            long head = cursor == null ? Heads.of(handle, query.asOf()) : cursor.head();
            return new ArticleList(handle, database.dialect(), query, head).page(cursor, page.limit());
        });
    }

    @Override
    public void forget(String article, String reason) {
        database.write(new Change("forget", null, reason), entry -> {
            long number = ArticleSql.number(entry.handle(), article)
                    .orElseThrow(() -> new LedgerException(
                            "no-such-article",
                            "article '" + article + "': the ledger has none with this id or number"));
            forget(entry, number);
            return true;
        });
        database.tidy();
    }

    private static void forget(Entry entry, long number) {
        Handle handle = entry.handle();
        int isNew = handle.execute(
                "INSERT INTO forgotten (article, entry) VALUES (?, ?) ON CONFLICT DO NOTHING", number, entry.id());
        if (isNew == 0) {
            return;
        }
        new Forgetting(entry, number).run();
    }
}
