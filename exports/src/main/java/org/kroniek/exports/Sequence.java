package org.kroniek.exports;

import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.ArticleQuery;
import org.kroniek.ledger.Incidents;
import org.kroniek.ledger.Incidents.Incident;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.StoredArticle;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.EventualityKind;

/** What answers a query, one after another, a page of the ledger at a time. */
final class Sequence {
    private static final int PAGE = 500;

    private final Ledger ledger;
    private final RecordQuery query;

    /** Does something with one item. */
    interface Each<T> {
        void accept(T item) throws IOException;
    }

    Sequence(Ledger ledger, RecordQuery query) {
        this.ledger = ledger;
        this.query = query;
    }

    void records(Each<StoredRecord> each) throws IOException {
        pages(page -> ledger.records().find(query, page), each);
    }

    void events(Each<StoredRecord> each) throws IOException {
        RecordQuery events = query.but().kind(EventualityKind.EVENT).build();
        pages(page -> ledger.records().find(events, page), each);
    }

    void incidents(Each<Incident> each) throws IOException {
        Incidents.Query incidents = new Incidents.Query(query, Set.of(), 0, false);
        pages(page -> ledger.incidents().find(incidents, page), each);
    }

    void articles(Each<StoredArticle> each) throws IOException {
        ArticleQuery articles = new ArticleQuery(null, null, null, query.from(), query.to(), null, query.asOf());
        pages(page -> ledger.articles().find(articles, page), each);
    }

    private static <T> void pages(Function<PageRequest, Page<T>> ask, Each<T> each) throws IOException {
        PageRequest request = PageRequest.first(PAGE);
        @Nullable String next;
        do {
            Page<T> page = ask.apply(request);
            for (T item : page.items()) {
                each.accept(item);
            }
            next = page.next();
            request = next == null ? request : request.after(next);
        } while (next != null);
    }
}
