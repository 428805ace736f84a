package org.kroniek.reading.watch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.model.Article;
import org.kroniek.reading.Incoming;
import org.kroniek.reading.fetch.WebAddress;

/**
 * What survives a power cut: everything that a method had written when it returned. The power can be cut after any number of writes,
 * which then never happened.
 */
final class RememberedState implements WatchState, ArticleStore {
    /** The power is gone. */
    static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Map<WebAddress, FeedState> feeds = new HashMap<>();
    private final Map<WebAddress, PageState> pages = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final Set<String> keptTwice = new HashSet<>();
    private int writesLeft = Integer.MAX_VALUE;

    void cutPowerAfter(int writes) {
        writesLeft = writes;
    }

    private void write() {
        if (writesLeft-- <= 0) {
            throw new PowerCut();
        }
    }

    Map<String, Article> articles() {
        return articles;
    }

    /** Texts that the watch handed in again although it had been told that they were kept. */
    Set<String> keptTwice() {
        return keptTwice;
    }

    Map<WebAddress, PageState> pages() {
        return pages;
    }

    @Override
    public Optional<FeedState> feed(WebAddress address) {
        return Optional.ofNullable(feeds.get(address));
    }

    @Override
    public List<FeedState> children(WebAddress list) {
        return feeds.values().stream()
                .filter(feed -> list.equals(feed.parent()))
                .toList();
    }

    @Override
    public Optional<PageState> page(WebAddress address) {
        return Optional.ofNullable(pages.get(address));
    }

    @Override
    public List<PageState> waiting() {
        return pages.values().stream().filter(page -> page.nextFetch() != null).toList();
    }

    @Override
    public void polled(FeedState feed, List<PageState> found, List<FeedState> children) {
        write();
        feeds.values().removeIf(known -> feed.address().equals(known.parent()));
        feeds.put(feed.address(), feed);
        children.forEach(child -> feeds.put(child.address(), child));
        found.forEach(page -> pages.put(page.address(), page));
    }

    @Override
    public void visited(List<PageState> visited) {
        write();
        visited.forEach(page -> pages.put(page.address(), page));
    }

    @Override
    public boolean keep(Incoming incoming) {
        write();
        Article article = incoming.article();
        boolean isNew = articles.putIfAbsent(article.id(), article) == null;
        if (!isNew) {
            keptTwice.add(article.id());
        }
        return isNew;
    }

    @Override
    public Optional<Article> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }
}
