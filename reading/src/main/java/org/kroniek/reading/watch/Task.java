package org.kroniek.reading.watch;

import java.time.Instant;
import java.util.Comparator;
import org.kroniek.reading.fetch.WebAddress;

/** A feed or page that is due. */
record Task(Kind kind, WebAddress address, Instant due) implements Comparable<Task> {
    /** Feeds go first: they say what else there is. */
    enum Kind {
        FEED,
        PAGE
    }

    private static final Comparator<Task> ORDER =
            Comparator.comparing(Task::due).thenComparing(Task::kind).thenComparing(Task::address);

    @Override
    public int compareTo(Task other) {
        return ORDER.compare(this, other);
    }
}
