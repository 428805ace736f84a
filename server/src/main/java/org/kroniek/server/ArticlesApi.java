package org.kroniek.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.format.ReadingWriter;
import org.kroniek.ledger.ArticleQuery;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.StoredArticle;
import org.kroniek.ledger.StoredReading;
import org.kroniek.ledger.StoredRecord;

/** What was read. */
final class ArticlesApi {
    private static final Set<String> FILTERS =
            Set.of("q", "publisher", "language", "from", "to", "asOf", "limit", "cursor");
    private static final int MOST_RECORDS = 2_000;

    private final Ledger ledger;
    private final Answers answers;
    private final RecordRows rows;

    private record ReadingRow(String recorded, String program, int records) {}

    private record Detail(
            ArticleRow article, List<ReadingRow> readings, List<ArticleRow> copies, List<RecordRow> records) {}

    ArticlesApi(Ledger ledger, Answers answers) {
        this.ledger = ledger;
        this.answers = answers;
        this.rows = new RecordRows(ledger);
    }

    void list(Context context) {
        Filters filters = new Filters(context, FILTERS);
        ArticleQuery query = new ArticleQuery(
                filters.text("q"),
                filters.text("publisher"),
                filters.text("language"),
                filters.day("from"),
                filters.day("to"),
                null,
                filters.asOf());
        PageRequest request = filters.page();
        answers.ledger(context, () -> {
            Page<StoredArticle> page = ledger.articles().find(query, request);
            return new Listing<>(page.items().stream().map(ArticleRow::of).toList(), page.next());
        });
    }

    void one(Context context) {
        AsOf asOf = new Filters(context, Set.of("asOf")).asOf();
        String id = context.pathParam("article");
        answers.ledger(context, () -> detail(reading(id, asOf), asOf));
    }

    private Detail detail(StoredReading reading, AsOf asOf) {
        List<StoredArticle> family = ledger.articles()
                .find(new ArticleQuery(null, null, null, null, null, reading.origin(), asOf), PageRequest.first(200))
                .items();
        StoredArticle article = family.stream()
                .filter(one -> one.number() == reading.articleNumber())
                .findFirst()
                .orElseThrow(() ->
                        Problem.notFound("article", reading.reading().article().id()));
        List<StoredReading> history = new ArrayList<>(ledger.articles().history(article.id()));
        Collections.reverse(history);
        return new Detail(
                ArticleRow.of(article),
                history.stream().map(ArticlesApi::row).toList(),
                family.stream()
                        .filter(one -> one.number() != article.number())
                        .map(ArticleRow::of)
                        .toList(),
                rows.of(records(article.id(), asOf), asOf));
    }

    private static ReadingRow row(StoredReading reading) {
        return new ReadingRow(
                reading.recorded().toString(),
                reading.reading().provenance().kroniek(),
                reading.reading().records().size());
    }

    private List<StoredRecord> records(String article, AsOf asOf) {
        RecordQuery query = RecordQuery.ALL.but().article(article).asOf(asOf).build();
        Stream<StoredRecord> records = ledger.records().find(query, PageRequest.first(MOST_RECORDS)).items().stream();
        return records.sorted((one, other) -> one.id().compareTo(other.id())).toList();
    }

    void reading(Context context) {
        AsOf asOf = new Filters(context, Set.of("asOf")).asOf();
        String id = context.pathParam("article");
        answers.text(context, () -> ReadingWriter.write(reading(id, asOf).reading(), ReadingWriter.Layout.LINE));
    }

    private StoredReading reading(String id, AsOf asOf) {
        if (!id.matches("sha256:[0-9a-f]{8,64}")) {
            throw Problem.notFound("article", id);
        }
        return ledger.articles().reading(id, asOf).orElseThrow(() -> Problem.notFound("article", id));
    }
}
