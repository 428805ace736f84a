package org.kroniek.reading.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Article;
import org.kroniek.model.Failure;
import org.kroniek.reading.fetch.WebAddress;

/** Keeps what pages say and puts on the agenda when to look at them again. */
final class Pages {
    private final WatchPlan plan;
    private final WatchState state;
    private final ArticleStore store;
    private final WatchListener listener;
    private final Agenda agenda;

    Pages(WatchPlan plan, WatchState state, ArticleStore store, WatchListener listener, Agenda agenda) {
        this.plan = plan;
        this.state = state;
        this.store = store;
        this.listener = listener;
        this.agenda = agenda;
    }

    /** Puts down the pages that were due when the watch stopped. */
    void begin() {
        state.waiting().forEach(page -> plan(agenda, page));
    }

    static void plan(Agenda agenda, PageState page) {
        Instant due = page.nextFetch();
        if (due == null) {
            agenda.remove(Task.Kind.PAGE, page.address());
        } else {
            agenda.put(new Task(Task.Kind.PAGE, page.address(), due));
        }
    }

    Optional<PageState> page(WebAddress address) {
        return state.page(address);
    }

    void unchanged(Visit.Unchanged visit, Instant now) {
        PageState page = known(visit.task());
        keep(page.checked(visit.fetched().validators(), nextCheck(page.checks() + 1, now)));
    }

    void read(Visit.Read visit, Instant now) {
        PageState page = known(visit.task());
        WebAddress found = visit.fetched().address().withoutTracking();
        if (!found.equals(page.address())) {
            follow(page, found, visit, now);
            return;
        }
        keepArticle(page, visit, now, List.of());
    }

    /** Another address led here: the page is the one that it led to, and is read once, whoever names it. */
    private void follow(PageState page, WebAddress found, Visit.Read visit, Instant now) {
        PageState alias = page.leadsTo(found);
        Optional<PageState> target = state.page(found);
        boolean isWaiting = target.isPresent()
                && target.get().article() == null
                && target.get().nextFetch() != null;
        if (isWaiting) {
            state.visited(List.of(alias));
            plan(agenda, alias);
            return;
        }
        keepArticle(
                target.orElseGet(() -> PageState.fresh(found, page.title(), page.mark(), now)),
                visit,
                now,
                List.of(alias));
    }

    private void keepArticle(PageState page, Visit.Read visit, Instant now, List<PageState> aliases) {
        Article article = visit.incoming().article();
        String digest = digest(article);
        if (digest.equals(page.digest())) {
            keep(page.checked(visit.fetched().validators(), nextCheck(page.checks() + 1, now)), aliases);
            return;
        }
        Optional<Article> earlier = Optional.ofNullable(page.article()).flatMap(store::article);
        boolean isNew;
        try {
            isNew = store.keep(visit.incoming());
        } catch (KeepException e) {
            keep(page.read(visit.fetched().validators(), article.id(), digest, null), aliases);
            listener.failed(e.failure(), null);
            return;
        }
        int checks = page.article() == null ? 0 : page.checks() + 1;
        keep(page.read(visit.fetched().validators(), article.id(), digest, nextCheck(checks, now)), aliases);
        tell(article, earlier, isNew);
    }

    private void tell(Article article, Optional<Article> earlier, boolean isNew) {
        if (!isNew) {
            return;
        }
        earlier.ifPresentOrElse(
                before -> listener.corrected(article, Revision.between(before, article)), () -> listener.read(article));
    }

    private @Nullable Instant nextCheck(int checks, Instant now) {
        return checks < plan.rechecks().size() ? now.plus(plan.rechecks().get(checks)) : null;
    }

    void unanswered(Visit.Unanswered visit, Instant now) {
        PageState page = known(visit.task());
        Optional<Instant> again = BackOff.page(page.failures(), visit.why(), now);
        failed(page.failed(again.orElse(null)), visit.why().failure());
    }

    void noArticle(Visit.NoArticle visit) {
        PageState page = known(visit.task());
        Failure failure = visit.why().failure();
        failed(page.checked(visit.fetched().validators(), null), failure);
    }

    void mistake(Task task, Failure failure) {
        failed(known(task).failed(null), failure);
    }

    private void failed(PageState page, Failure failure) {
        keep(page);
        listener.failed(failure, page.nextFetch());
    }

    private PageState known(Task task) {
        return state.page(task.address())
                .orElseThrow(() -> new IllegalStateException("a page that no feed named: " + task.address()));
    }

    private void keep(PageState page) {
        keep(page, List.of());
    }

    private void keep(PageState page, List<PageState> aliases) {
        List<PageState> all = new ArrayList<>(aliases);
        all.add(page);
        state.visited(all);
        all.forEach(one -> plan(agenda, one));
    }

    private static String digest(Article article) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(Revision.mainText(article).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
