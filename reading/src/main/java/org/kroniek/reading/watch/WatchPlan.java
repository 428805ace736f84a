package org.kroniek.reading.watch;

import java.time.Duration;
import java.util.List;
import org.kroniek.reading.fetch.WebAddress;

/**
 * What to watch and how often.
 *
 * @param feeds feeds, sitemaps, lists of them, or pages that offer one
 * @param every between two polls of a feed
 * @param past articles that are older than this when they are first met are not read
 * @param rechecks after how long each a page is looked at again for corrections, one after the other
 * @param jobs requests under way at a time, one for each host at most
 */
public record WatchPlan(List<WebAddress> feeds, Duration every, Duration past, List<Duration> rechecks, int jobs) {
    public WatchPlan {
        feeds = List.copyOf(feeds);
        rechecks = List.copyOf(rechecks);
        if (feeds.isEmpty() || every.isNegative() || every.isZero() || past.isNegative() || jobs < 1) {
            throw new IllegalArgumentException("a plan needs feeds, a time between polls and at least one job");
        }
    }
}
