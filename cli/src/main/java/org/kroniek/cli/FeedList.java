package org.kroniek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kroniek.reading.feed.FeedException;
import org.kroniek.reading.feed.FeedReader;
import org.kroniek.reading.fetch.FetchException;
import org.kroniek.reading.fetch.WebAddress;

/** The feeds that arguments name: an address itself, an OPML file all that it lists. */
final class FeedList {
    private FeedList() {}

    /** @throws UsageException if an argument is neither, or names no feed */
    static List<WebAddress> of(List<String> names) {
        Set<WebAddress> feeds = new LinkedHashSet<>();
        for (String name : names) {
            if (WebAddress.begins(name)) {
                feeds.add(address(name));
            } else {
                feeds.addAll(listed(name));
            }
        }
        return List.copyOf(feeds);
    }

    private static WebAddress address(String name) {
        try {
            return WebAddress.parse(name);
        } catch (FetchException e) {
            throw new UsageException(e.failure().source() + " " + e.failure().message());
        }
    }

    private static List<WebAddress> listed(String file) {
        try {
            List<WebAddress> feeds = FeedReader.opml(Files.readAllBytes(Path.of(file)));
            if (feeds.isEmpty()) {
                throw new UsageException(file + " lists no feed: outlines need an xmlUrl");
            }
            return feeds;
        } catch (NoSuchFileException e) {
            throw new UsageException(file + " does not exist; give an OPML file or an address with https://");
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read: " + e.getMessage());
        } catch (FeedException e) {
            throw new UsageException(file + " " + e.reason() + "; give an OPML file or an address with https://");
        }
    }
}
