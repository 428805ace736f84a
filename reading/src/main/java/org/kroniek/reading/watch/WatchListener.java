package org.kroniek.reading.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Article;
import org.kroniek.model.Failure;

/** Told what a watch does, on its thread. */
public interface WatchListener {
    /** An article was read and kept. */
    void read(Article article);

    /** An article that was read before says something else now; the new version was kept. */
    void corrected(Article article, Revision revision);

    /**
     * A feed or page could not be read.
     *
     * @param again when it is tried again; null when it is given up until its feed says something else of it
     */
    void failed(Failure failure, @Nullable Instant again);
}
