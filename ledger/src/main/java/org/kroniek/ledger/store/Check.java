package org.kroniek.ledger.store;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.kroniek.format.FormatException;
import org.kroniek.ledger.Care.Problem;
import org.kroniek.model.Attribution;
import org.kroniek.model.Entity;
import org.kroniek.model.Eventuality;
import org.kroniek.model.Passage;
import org.kroniek.model.Reading;
import org.kroniek.model.Span;

/** Looks at every hash, offset and reference of a ledger. */
final class Check {
    /** A query that finds rows which refer to nothing: what, where from, where to. */
    private record Reference(String table, String column, String target, String key) {}

    private static final List<Reference> REFERENCES = List.of(
            new Reference("article", "entry", "entry", "id"),
            new Reference("appearance", "article", "article", "id"),
            new Reference("reading", "article", "article", "id"),
            new Reference("record", "entry", "entry", "id"),
            new Reference("record", "reading", "reading", "id"),
            new Reference("record", "article", "article", "id"),
            new Reference("record", "origin", "article", "id"),
            new Reference("record", "sentence", "record", "id"),
            new Reference("ended", "record", "record", "id"),
            new Reference("participation", "record", "record", "id"),
            new Reference("participation", "actor", "actor", "id"),
            new Reference("place_link", "record", "record", "id"),
            new Reference("place_link", "place", "place", "id"),
            new Reference("voice", "record", "record", "id"),
            new Reference("voice", "actor", "actor", "id"),
            new Reference("voice", "channel", "actor", "id"),
            new Reference("actor_name", "actor", "actor", "id"),
            new Reference("place_name", "place", "place", "id"),
            new Reference("membership", "record", "record", "id"),
            new Reference("membership", "incident", "incident", "id"),
            new Reference("assessment", "incident", "incident", "id"),
            new Reference("dispute", "incident", "incident", "id"),
            new Reference("decision", "undoes", "decision", "id"));

    private final Handle handle;
    private final Dialect dialect;
    private final List<Problem> problems = new ArrayList<>();

    Check(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    List<Problem> run() {
        if (dialect == Dialect.SQLITE) {
            pages();
        }
        entries();
        REFERENCES.forEach(this::reference);
        texts();
        readings();
        versions();
        words();
        tally();
        return problems;
    }

    private void problem(String code, String message) {
        problems.add(new Problem(code, message));
    }

    private void pages() {
        handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> problem("damaged", "the file is damaged: " + line + "; restore a backup"));
    }

    private void entries() {
        long wrong =
                count("SELECT count(*) FROM entry a JOIN entry b ON b.id = a.id + 1 WHERE b.recorded <= a.recorded");
        if (wrong > 0) {
            problem("order", wrong + " entries are not later than the one before");
        }
    }

    private long count(String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    private void reference(Reference reference) {
        long lost = count("SELECT count(*) FROM " + reference.table() + " a WHERE a." + reference.column()
                + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + reference.target() + " b WHERE b." + reference.key()
                + " = a." + reference.column() + ")");
        if (lost > 0) {
            problem(
                    "reference",
                    lost + " rows of " + reference.table() + " name a " + reference.column() + " that is not there");
        }
    }

    private void texts() {
        handle.createQuery(
                        "SELECT a.id, a.hash, a.length, t.text, f.entry FROM article a"
                                + " LEFT JOIN article_text t ON t.article = a.id LEFT JOIN forgotten f ON f.article = a.id ORDER BY a.id")
                .map((row, context) -> {
                    long id = row.getLong("id");
                    String text = row.getString("text");
                    boolean isForgotten = Columns.number(row, "entry") != null;
                    if (text == null && !isForgotten) {
                        problem("text", "article " + id + " has lost its text; restore a backup");
                    } else if (text != null && isForgotten) {
                        problem("text", "article " + id + " was forgotten, but its text is there; forget it again");
                    } else if (text != null && !row.getString("hash").equals("sha256:" + Packed.sha256(text))) {
                        problem(
                                "hash",
                                "the text of article " + id + " is not the one that was added; restore a backup");
                    } else if (text != null && row.getInt("length") != text.codePointCount(0, text.length())) {
                        problem("length", "article " + id + " has another length than its text");
                    }
                    return true;
                })
                .forEach(done -> {});
    }

    private void readings() {
        handle.createQuery("SELECT r.id, r.digest, r.records, r.body, a.length, (SELECT count(*) FROM record x"
                        + " WHERE x.reading = r.id AND x.version = 1) AS n FROM reading r JOIN article a ON a.id = r.article"
                        + " ORDER BY r.id")
                .map((row, context) -> {
                    long id = row.getLong("id");
                    if (row.getInt("records") != row.getInt("n")) {
                        problem(
                                "records",
                                "reading " + id + " has " + row.getInt("n") + " records, not " + row.getInt("records"));
                    }
                    reading(id, row.getBytes("body"), Columns.text(row, "digest"), row.getInt("length"));
                    return true;
                })
                .forEach(done -> {});
    }

    private void reading(long id, byte[] body, String digest, int length) {
        try {
            String json = Packed.unpack(body);
            if (!Packed.sha256(json).equals(digest)) {
                problem("hash", "reading " + id + " is not the one that was added; restore a backup");
            }
            offsets(id, Packed.read(body), length);
        } catch (UncheckedIOException | FormatException e) {
            problem("damaged", "reading " + id + " cannot be read; restore a backup");
        }
    }

    private void offsets(long id, Reading reading, int length) {
        List<Span> spans = new ArrayList<>();
        reading.article().passages().stream().map(Passage::span).forEach(spans::add);
        for (Entity entity : reading.entities()) {
            entity.mentions().forEach(mention -> spans.add(mention.span()));
        }
        for (Attribution attribution : reading.attributions()) {
            spans.addAll(attribution.content());
        }
        for (Eventuality record : reading.records()) {
            spans.add(record.anchor());
            spans.addAll(record.evidence());
        }
        spans.stream()
                .filter(span -> span.end() > length)
                .findFirst()
                .ifPresent(span -> problem(
                        "offset",
                        "reading " + id + " points to [" + span.begin() + ", " + span.end() + ") of a text of "
                                + length));
    }

    private void versions() {
        long twice =
                count("SELECT count(*) FROM (SELECT r.reading, r.ident FROM record r WHERE NOT EXISTS (SELECT 1 FROM"
                        + " ended e WHERE e.record = r.id) GROUP BY r.reading, r.ident HAVING count(*) > 1) x");
        if (twice > 0) {
            problem("version", twice + " records have two versions that both hold");
        }
        long current =
                count("SELECT count(*) FROM record r WHERE NOT EXISTS (SELECT 1 FROM ended e WHERE e.record = r.id)"
                        + " AND r.reading < (SELECT max(x.id) FROM reading x WHERE x.article = r.article)");
        if (current > 0) {
            problem("version", current + " records hold, though a newer reading supersedes them");
        }
    }

    private void words() {
        long articles = count("SELECT count(*) FROM article_text");
        long indexed = count("SELECT count(*) FROM article_words");
        if (articles != indexed) {
            problem("words", indexed + " articles can be searched, of " + articles + " with a text");
        }
        long sentences = count("SELECT count(*) FROM record r JOIN article_text t ON t.article = r.article"
                + " WHERE r.sentence = r.id");
        long found = count("SELECT count(*) FROM record_words");
        if (sentences != found) {
            problem("words", found + " sentences can be searched, of " + sentences);
        }
    }

    private void tally() {
        long wrong = count("SELECT count(*) FROM (" + Derived.TALLY + ") c LEFT JOIN tally t ON t.month = c.month"
                + " AND t.type = c.type AND t.certainty = c.certainty AND t.language = c.language"
                + " WHERE t.records IS NULL OR t.records <> c.records OR t.independent <> c.independent");
        long sum = count("SELECT coalesce(sum(records), 0) FROM tally");
        long records =
                count("SELECT count(*) FROM record r WHERE NOT EXISTS (SELECT 1 FROM ended e WHERE e.record = r.id)");
        if (wrong > 0 || sum != records) {
            problem("tally", "the counts by month do not agree with the records");
        }
    }
}
