package org.kroniek.reading.watch;

import org.kroniek.reading.InputForm;
import org.kroniek.reading.RefusedException;
import org.kroniek.reading.WebPage;
import org.kroniek.reading.feed.FeedException;
import org.kroniek.reading.feed.FeedReader;
import org.kroniek.reading.fetch.FetchException;
import org.kroniek.reading.fetch.Fetched;
import org.kroniek.reading.fetch.PoliteFetcher;
import org.kroniek.reading.fetch.Validators;

/** Fetches and parses; keeps nothing. Thread-safe. */
final class Visitor {
    private final PoliteFetcher fetcher;

    Visitor(PoliteFetcher fetcher) {
        this.fetcher = fetcher;
    }

    Visit visit(Task task, Validators known) {
        try {
            Fetched fetched = fetcher.fetch(task.address(), known);
            if (!fetched.hasChanged()) {
                return new Visit.Unchanged(task, fetched);
            }
            return task.kind() == Task.Kind.FEED ? feed(task, fetched) : page(task, fetched);
        } catch (FetchException e) {
            return new Visit.Unanswered(task, e);
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return new Visit.Mistake(task, e, trace.length == 0 ? null : trace[0].toString());
        }
    }

    private static Visit feed(Task task, Fetched fetched) {
        try {
            return new Visit.Polled(
                    task, fetched, FeedReader.read(fetched.body(), fetched.charset(), fetched.address()));
        } catch (FeedException e) {
            return new Visit.NoFeed(task, fetched, e);
        }
    }

    private static Visit page(Task task, Fetched fetched) {
        try {
            return new Visit.Read(task, fetched, WebPage.read(fetched, InputForm.AUTO));
        } catch (RefusedException e) {
            return new Visit.NoArticle(task, fetched, e);
        }
    }
}
