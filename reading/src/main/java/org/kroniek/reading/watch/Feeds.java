package org.kroniek.reading.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Failure;
import org.kroniek.reading.feed.FeedDocument;
import org.kroniek.reading.feed.FeedItem;
import org.kroniek.reading.fetch.WebAddress;

/** Keeps what polls of feeds find and puts it on the agenda. */
final class Feeds {
    /** Of an index of sitemaps those that changed last: the others are a site's past. */
    private static final int MOST_SITEMAPS = 50;
    /** A list in a list in a list is none that a site would make. */
    private static final int DEEPEST = 3;

    private final WatchPlan plan;
    private final WatchState state;
    private final WatchListener listener;
    private final Agenda agenda;

    Feeds(WatchPlan plan, WatchState state, WatchListener listener, Agenda agenda) {
        this.plan = plan;
        this.state = state;
        this.listener = listener;
        this.agenda = agenda;
    }

    /** Puts down the feeds of the plan and the ones that they listed before. */
    void begin(Instant now, boolean atOnce) {
        for (WebAddress address : plan.feeds()) {
            begin(state.feed(address).orElseGet(() -> FeedState.fresh(address, null, now)), now, atOnce, 0);
        }
    }

    private void begin(FeedState feed, Instant now, boolean atOnce, int depth) {
        boolean early = atOnce && feed.failures() == 0;
        agenda.put(new Task(Task.Kind.FEED, feed.address(), early ? now : feed.nextPoll()));
        if (depth < DEEPEST) {
            state.children(feed.address()).forEach(child -> begin(child, now, atOnce, depth + 1));
        }
    }

    FeedState feed(WebAddress address, Instant now) {
        return state.feed(address).orElseGet(() -> FeedState.fresh(address, null, now));
    }

    void unchanged(Visit.Unchanged visit, Instant now) {
        FeedState feed =
                feed(visit.task().address(), now).answered(visit.fetched().validators(), now.plus(plan.every()));
        keep(feed, List.of(), state.children(feed.address()));
    }

    void polled(Visit.Polled visit, Instant now) {
        FeedState before = feed(visit.task().address(), now);
        FeedState feed = before.answered(visit.fetched().validators(), now.plus(plan.every()));
        if (visit.document() instanceof FeedDocument.Feed document) {
            keep(feed, pages(document, before.polls() == 0, now), List.of());
        } else if (visit.document() instanceof FeedDocument.FeedList list) {
            keep(feed, List.of(), children(feed, list, now));
        }
    }

    private void keep(FeedState feed, List<PageState> pages, List<FeedState> children) {
        state.polled(feed, pages, children);
        agenda.put(new Task(Task.Kind.FEED, feed.address(), feed.nextPoll()));
        for (PageState page : pages) {
            Pages.plan(agenda, page);
        }
        for (FeedState child : children) {
            agenda.put(new Task(Task.Kind.FEED, child.address(), child.nextPoll()));
        }
    }

    /** The pages that are new, or of which the feed says something else than before. */
    private List<PageState> pages(FeedDocument.Feed document, boolean isFirst, Instant now) {
        Map<WebAddress, PageState> changed = new LinkedHashMap<>();
        for (FeedItem item : document.items()) {
            WebAddress address = item.address().withoutTracking();
            Optional<PageState> known =
                    Optional.ofNullable(changed.get(address)).or(() -> state.page(address));
            if (known.isEmpty()) {
                boolean isPast = isPast(item, document.isSitemap() && isFirst, now);
                changed.put(address, PageState.fresh(address, item.title(), item.mark(), isPast ? null : now));
            } else if (!changed.containsKey(address) && !known.get().mark().equals(item.mark())) {
                changed.put(address, known.get().announced(item.title(), item.mark(), now));
            }
        }
        return List.copyOf(changed.values());
    }

    /** What is old when it is first met is not read, nor what a sitemap has without a date when that is read first. */
    private boolean isPast(FeedItem item, boolean isFirstOfSitemap, Instant now) {
        Instant latest = item.latest();
        return latest == null ? isFirstOfSitemap : latest.isBefore(now.minus(plan.past()));
    }

    private List<FeedState> children(FeedState parent, FeedDocument.FeedList list, Instant now) {
        if (depth(parent) >= DEEPEST) {
            return List.of();
        }
        Instant oldest = now.minus(plan.past());
        List<FeedState> children = new ArrayList<>();
        list.entries().stream()
                .filter(entry ->
                        entry.lastModified() == null || !entry.lastModified().isBefore(oldest))
                .sorted(Comparator.comparing(
                        FeedDocument.Entry::lastModified, Comparator.nullsFirst(Comparator.reverseOrder())))
                .limit(MOST_SITEMAPS)
                .map(FeedDocument.Entry::address)
                .filter(address -> !plan.feeds().contains(address))
                .distinct()
                .forEach(address -> children.add(child(address, parent.address(), now)));
        return children;
    }

    /** One that was polled by itself before keeps its validators and its time. */
    private FeedState child(WebAddress address, WebAddress parent, Instant now) {
        return state.feed(address)
                .map(known -> new FeedState(
                        address, parent, known.validators(), known.polls(), known.failures(), known.nextPoll()))
                .orElseGet(() -> FeedState.fresh(address, parent, now));
    }

    private int depth(FeedState feed) {
        int depth = 0;
        @Nullable WebAddress parent = feed.parent();
        while (parent != null && depth < DEEPEST) {
            depth++;
            parent = state.feed(parent).map(FeedState::parent).orElse(null);
        }
        return depth;
    }

    void unanswered(Visit.Unanswered visit, Instant now) {
        FeedState feed = feed(visit.task().address(), now);
        failed(feed, visit.why().failure(), BackOff.feed(feed.failures(), plan.every(), visit.why(), now));
    }

    void noFeed(Visit.NoFeed visit, Instant now) {
        FeedState feed = feed(visit.task().address(), now);
        Failure failure = new Failure(
                visit.why().code(), visit.why().reason(), feed.address().toString());
        failed(feed, failure, now.plus(longer(feed)));
    }

    void mistake(WebAddress address, Failure failure, Instant now) {
        FeedState feed = feed(address, now);
        failed(feed, failure, now.plus(longer(feed)));
    }

    private Duration longer(FeedState feed) {
        return plan.every().multipliedBy(1L << Math.min(feed.failures(), 6));
    }

    private void failed(FeedState feed, Failure failure, Instant again) {
        FeedState now = feed.failed(again);
        state.polled(now, List.of(), state.children(feed.address()));
        agenda.put(new Task(Task.Kind.FEED, feed.address(), again));
        listener.failed(failure, again);
    }
}
