package org.kroniek.reading.watch;

import java.util.List;
import java.util.Optional;
import org.kroniek.reading.fetch.WebAddress;

/**
 * What a watch remembers, so that it loses nothing and reads nothing twice when it is stopped, however that happens: what a method
 * has written is there after a crash. Used by one thread.
 */
public interface WatchState {
    /** A feed that was polled before, or named by a list that was. */
    Optional<FeedState> feed(WebAddress address);

    /** The feeds that a list named when it was read last. */
    List<FeedState> children(WebAddress list);

    /** A page that a feed has named. */
    Optional<PageState> page(WebAddress address);

    /** The pages that are due some time. */
    List<PageState> waiting();

    /**
     * Keeps what a poll found, all or nothing: were the feed kept without its pages, it would answer that nothing has changed and
     * they would be lost.
     *
     * @param pages new and changed ones
     * @param children feeds that it lists; those it listed before and does not now are forgotten. Empty for a feed
     */
    void polled(FeedState feed, List<PageState> pages, List<FeedState> children);

    /** Keeps what became of some pages, all or nothing. */
    void visited(List<PageState> pages);
}
