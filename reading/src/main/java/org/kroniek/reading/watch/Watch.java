package org.kroniek.reading.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Failure;
import org.kroniek.reading.fetch.PoliteFetcher;
import org.kroniek.reading.fetch.Timekeeper;
import org.kroniek.reading.fetch.Validators;

/**
 * Polls feeds, reads the pages they name, and looks at them again for corrections. Requests run on several threads, one for each
 * host at most; everything else on the one that calls {@link #run}, so that what was found is kept in one order. A watch that is
 * stopped or killed at any moment goes on from its {@link WatchState}: no article is lost, and none is kept twice.
 */
public final class Watch {
    /** How long it takes at most to notice that it is to stop. */
    private static final Duration SLICE = Duration.ofMillis(500);

    private static final int SECONDS_TO_END = 5;

    private final WatchPlan plan;
    private final Timekeeper time;
    private final PoliteFetcher fetcher;
    private final Visitor visitor;
    private final Agenda agenda = new Agenda();
    private final Feeds feeds;
    private final Pages pages;
    private final BlockingQueue<Visit> visits = new LinkedBlockingQueue<>();
    private int underWay;
    private volatile boolean isStopping;

    /** A watch that begins when it is {@link #run}; fetcher, state and store stay the caller's to close. */
    public Watch(
            WatchPlan plan,
            PoliteFetcher fetcher,
            WatchState state,
            ArticleStore store,
            WatchListener listener,
            Timekeeper time) {
        this.plan = plan;
        this.time = time;
        this.fetcher = fetcher;
        this.visitor = new Visitor(fetcher);
        this.feeds = new Feeds(plan, state, listener, agenda);
        this.pages = new Pages(plan, state, store, listener, agenda);
    }

    /** Watches until {@link #stop} is called. */
    public void run() {
        run(false);
    }

    /** Polls every feed once, save those that asked to be left alone, reads what is due, and returns. */
    public void runOnce() {
        run(true);
    }

    /** Ends the watch soon, from any thread. What is under way is read to its end, or another time. */
    public void stop() {
        isStopping = true;
    }

    private void run(boolean once) {
        feeds.begin(time.instant(), once);
        pages.begin();
        ExecutorService pool = Executors.newFixedThreadPool(plan.jobs(), Watch::daemon);
        try {
            while (!isStopping) {
                dispatch(pool);
                if (underWay > 0) {
                    handle(visits.poll(SLICE.toMillis(), TimeUnit.MILLISECONDS));
                } else if (!waitForNext(once)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end(pool);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
    }

    private void dispatch(ExecutorService pool) {
        while (underWay < plan.jobs()) {
            Instant now = time.instant();
            Optional<Task> task = agenda.take(now, address -> fetcher.turn(address, now));
            if (task.isEmpty()) {
                return;
            }
            Validators known = validators(task.get(), now);
            underWay++;
            pool.execute(() -> visits.add(visitor.visit(task.get(), known)));
        }
    }

    private Validators validators(Task task, Instant now) {
        return task.kind() == Task.Kind.FEED
                ? feeds.feed(task.address(), now).validators()
                : pages.page(task.address()).map(PageState::validators).orElse(Validators.NONE);
    }

    /** False when nothing more is to come; once: nothing that is due by now. */
    private boolean waitForNext(boolean once) throws InterruptedException {
        Instant now = time.instant();
        Optional<Instant> next = agenda.next(address -> fetcher.turn(address, now));
        if (next.isEmpty() || (once && !agenda.hasDue(now))) {
            return false;
        }
        Instant slice = now.plus(SLICE);
        time.waitUntil(next.get().isBefore(slice) ? next.get() : slice);
        return true;
    }

    private void end(ExecutorService pool) {
        pool.shutdown();
        try {
            Instant last = Instant.now().plusSeconds(SECONDS_TO_END);
            while (underWay > 0 && Instant.now().isBefore(last)) {
                handle(visits.poll(SLICE.toMillis(), TimeUnit.MILLISECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pool.shutdownNow();
    }

    private void handle(@Nullable Visit visit) {
        if (visit == null) {
            return;
        }
        underWay--;
        agenda.done(visit.task());
        Instant now = time.instant();
        if (visit.task().kind() == Task.Kind.FEED) {
            handleFeed(visit, now);
        } else {
            handlePage(visit, now);
        }
    }

    private void handleFeed(Visit visit, Instant now) {
        if (visit instanceof Visit.Unchanged unchanged) {
            feeds.unchanged(unchanged, now);
        } else if (visit instanceof Visit.Polled polled) {
            feeds.polled(polled, now);
        } else if (visit instanceof Visit.Unanswered unanswered) {
            feeds.unanswered(unanswered, now);
        } else if (visit instanceof Visit.NoFeed noFeed) {
            feeds.noFeed(noFeed, now);
        } else if (visit instanceof Visit.Mistake mistake) {
            feeds.mistake(visit.task().address(), failure(mistake), now);
        }
    }

    private void handlePage(Visit visit, Instant now) {
        if (visit instanceof Visit.Unchanged unchanged) {
            pages.unchanged(unchanged, now);
        } else if (visit instanceof Visit.Read read) {
            pages.read(read, now);
        } else if (visit instanceof Visit.Unanswered unanswered) {
            pages.unanswered(unanswered, now);
        } else if (visit instanceof Visit.NoArticle noArticle) {
            pages.noArticle(noArticle);
        } else if (visit instanceof Visit.Mistake mistake) {
            pages.mistake(visit.task(), failure(mistake));
        }
    }

    private static Failure failure(Visit.Mistake mistake) {
        String at = mistake.at() == null ? "" : " at " + mistake.at();
        return new Failure(
                "internal",
                "made the program fail: " + mistake.cause() + at + "; please report it",
                mistake.task().address().toString());
    }
}
