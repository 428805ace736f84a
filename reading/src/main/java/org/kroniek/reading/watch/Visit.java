package org.kroniek.reading.watch;

import org.jspecify.annotations.Nullable;
import org.kroniek.reading.Incoming;
import org.kroniek.reading.RefusedException;
import org.kroniek.reading.feed.FeedDocument;
import org.kroniek.reading.feed.FeedException;
import org.kroniek.reading.fetch.FetchException;
import org.kroniek.reading.fetch.Fetched;

/** What came of asking for a feed or page. */
sealed interface Visit {
    Task task();

    /** It is what it was. */
    record Unchanged(Task task, Fetched fetched) implements Visit {}

    /** A feed or list. */
    record Polled(Task task, Fetched fetched, FeedDocument document) implements Visit {}

    /** An article. */
    record Read(Task task, Fetched fetched, Incoming incoming) implements Visit {}

    /** No answer that can be used. */
    record Unanswered(Task task, FetchException why) implements Visit {}

    /** An answer, but no feed. */
    record NoFeed(Task task, Fetched fetched, FeedException why) implements Visit {}

    /** An answer, but no article. */
    record NoArticle(Task task, Fetched fetched, RefusedException why) implements Visit {}

    /** A mistake of the program on this one document. */
    record Mistake(Task task, Throwable cause, @Nullable String at) implements Visit {}
}
