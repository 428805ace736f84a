package org.kroniek.ledger.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Added;
import org.kroniek.ledger.LedgerException;
import org.kroniek.ledger.text.Folding;
import org.kroniek.ledger.text.Stems;
import org.kroniek.model.Article;
import org.kroniek.model.Eventuality;
import org.kroniek.model.Fingerprint;
import org.kroniek.model.Reading;
import org.kroniek.model.Span;
import org.kroniek.model.TimeSpan;

/** Takes readings into the ledger within one transaction. */
final class Intake implements AutoCloseable {
    private static final String ARTICLE = "INSERT INTO article (id, entry, hash, language, title, uri, publisher,"
            + " published_from, published_to, published_granularity, published, length, origin, fingerprint)"
            + " VALUES (?" + ", ?".repeat(13) + ")";
    private static final String APPEARANCE = "INSERT INTO appearance (article, ordinal, entry, uri, publisher,"
            + " publisher_folded, agency, published_from, published_to, published_granularity, retrieved)"
            + " VALUES (?" + ", ?".repeat(10) + ")";
    private static final String READING = "INSERT INTO reading (id, entry, article, provenance, digest, records, body)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)";

    private static final String SUPERSEDED = "superseded";

    private record Known(long id, long origin, String language, boolean isForgotten) {}

    private final Entry entry;
    private final Handle handle;
    private final Stems stems;
    private final Inserts inserts;
    private final Entities entities;
    private final RecordInserts records;

    Intake(Entry entry, Stems stems) {
        this.entry = entry;
        this.handle = entry.handle();
        this.stems = stems;
        this.inserts = new Inserts(handle.getConnection());
        this.entities = new Entities(entry, inserts);
        this.records = new RecordInserts(entry, inserts);
    }

    /** Takes in one reading. */
    Added add(Reading reading) {
        Article article = reading.article();
        if (!article.id().equals("sha256:" + Packed.sha256(article.text()))) {
            throw new LedgerException(
                    "bad-reading", "article " + article.id() + ": this is not the hash of its text; read it anew");
        }
        Optional<Known> known = known(article.id());
        if (known.isEmpty()) {
            Known made = newArticle(article);
            appear(made, article, 0);
            long number = read(made, reading, Standing.none());
            return new Added(number, article.id(), made.origin(), Added.What.NEW_ARTICLE);
        }
        // The same article may be further up in this batch.
        inserts.flush();
        boolean isNewPlace = appearsAnew(known.get(), article);
        Optional<Long> same = sameReading(known.get(), reading);
        if (same.isPresent()) {
            Added.What what = isNewPlace ? Added.What.NEW_APPEARANCE : Added.What.KNOWN;
            return new Added(same.get(), article.id(), known.get().origin(), what);
        }
        Standing standing = Standing.of(handle, known.get().id());
        supersede(known.get(), standing);
        long number = read(known.get(), reading, standing);
        return new Added(number, article.id(), known.get().origin(), Added.What.NEW_READING);
    }

    private Optional<Known> known(String hash) {
        return handle.createQuery("SELECT a.id, a.origin, a.language, f.entry FROM article a"
                        + " LEFT JOIN forgotten f ON f.article = a.id WHERE a.hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> new Known(
                        row.getLong(1), row.getLong(2), row.getString(3), Columns.number(row, "entry") != null))
                .findOne();
    }

    private Known newArticle(Article article) {
        long id = entry.next("article");
        long origin = Origins.of(handle, article.fingerprint()).orElse(id);
        String language = article.language() == null ? "und" : article.language();
        TimeSpan published = article.published();
        Integer from = published == null ? null : Moments.day(published.from());
        Integer to = published == null ? null : Moments.day(published.to());
        Integer sorted = from != null ? from : to;
        Fingerprint fingerprint = article.fingerprint();
        inserts.add(
                ARTICLE,
                id,
                entry.id(),
                article.id(),
                language,
                article.title(),
                article.source().uri(),
                article.source().publisher(),
                from,
                to,
                published == null ? null : published.granularity().name(),
                sorted == null ? Moments.UNDATED : sorted,
                article.text().codePointCount(0, article.text().length()),
                origin,
                fingerprint == null ? null : fingerprint.hex());
        inserts.add("INSERT INTO article_text (article, text) VALUES (?, ?)", id, article.text());
        inserts.add("INSERT INTO language (code) VALUES (?) ON CONFLICT DO NOTHING", language);
        String title = article.title() == null ? "" : article.title() + "\n";
        index("article_words", id, title + article.text(), language);
        Origins.keep(inserts, id, fingerprint);
        // What follows asks for this article: copies may come in one batch.
        inserts.flush();
        return new Known(id, origin, language, false);
    }

    private void index(String table, long id, String words, String language) {
        inserts.add(
                "INSERT INTO " + table + " (rowid, words) VALUES (?, "
                        + entry.dialect().wordsParameter() + ")",
                id,
                stems.line(words, language));
    }

    /** Notes where the article was met, unless that is known. */
    private boolean appearsAnew(Known known, Article article) {
        record Met(@Nullable String uri, @Nullable String publisher) {}
        List<Met> met = handle.createQuery("SELECT uri, publisher FROM appearance WHERE article = :article")
                .bind("article", known.id())
                .map((row, context) -> new Met(row.getString(1), row.getString(2)))
                .list();
        if (met.contains(new Met(article.source().uri(), article.source().publisher()))) {
            return false;
        }
        appear(known, article, met.size());
        inserts.flush();
        return true;
    }

    private void appear(Known known, Article article, int ordinal) {
        String publisher = article.source().publisher();
        TimeSpan published = article.published();
        List<String> agencies = article.imprint().origin();
        inserts.add(
                APPEARANCE,
                known.id(),
                ordinal,
                entry.id(),
                article.source().uri(),
                publisher,
                publisher == null ? null : Folding.fold(publisher),
                agencies.isEmpty() ? null : String.join(", ", agencies),
                published == null ? null : Moments.day(published.from()),
                published == null ? null : Moments.day(published.to()),
                published == null ? null : published.granularity().name(),
                article.source().retrieved() == null
                        ? null
                        : Moments.micros(article.source().retrieved()));
    }

    private Optional<Long> sameReading(Known known, Reading reading) {
        return handle.createQuery("SELECT id FROM reading WHERE article = :article AND provenance = :provenance")
                .bind("article", known.id())
                .bind("provenance", Json.provenance(reading.provenance()))
                .mapTo(Long.class)
                .findFirst();
    }

    private void supersede(Known known, Standing standing) {
        for (RecordRow row : new RowReader(handle).current("r.article = " + known.id())) {
            if (!standing.keeps(row)) {
                records.end(row, SUPERSEDED);
            }
        }
    }

    private long read(Known known, Reading reading, Standing standing) {
        long id = entry.next("reading");
        String json = Packed.json(reading);
        inserts.add(
                READING,
                id,
                entry.id(),
                known.id(),
                Json.provenance(reading.provenance()),
                Packed.sha256(json),
                reading.records().size(),
                Packed.pack(json));
        RecordRows rows = new RecordRows(reading, entities);
        List<RecordRow> covered = new ArrayList<>();
        Set<Long> indexed = new HashSet<>();
        for (Eventuality record : reading.records()) {
            RecordRow row = rows.row(
                    record,
                    new RecordRow.Key(
                            entry.next("record"), id, record.id(), 1, known.id(), known.origin(), known.language()));
            records.add(row);
            if (standing.covers(row)) {
                covered.add(row);
            }
            if (indexed.add(row.sentence()) && !known.isForgotten()) {
                index(
                        "record_words",
                        row.sentence(),
                        words(record, reading.article().text()),
                        known.language());
            }
        }
        if (!covered.isEmpty()) {
            // They must be there before they can end.
            inserts.flush();
            covered.forEach(row -> records.end(row, SUPERSEDED));
        }
        return id;
    }

    private static String words(Eventuality record, String text) {
        List<String> words = new ArrayList<>();
        for (Span span : record.evidence()) {
            words.add(span.in(text));
        }
        return String.join(" ", words);
    }

    /** Sends the rest; the transaction's end makes it last. */
    void finish() {
        records.finish();
    }

    @Override
    public void close() {
        inserts.close();
    }
}
