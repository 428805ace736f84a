package org.kroniek.reading.watch;

import java.util.Optional;
import org.kroniek.model.Article;
import org.kroniek.reading.Incoming;

/** Where articles go that were read. Used by one thread. */
public interface ArticleStore {
    /**
     * Keeps an article; it is there after a crash when this returns. The same text again changes nothing.
     *
     * @return false if the store had this text
     * @throws KeepException if it cannot become what the store keeps; the watch goes on with the next
     */
    boolean keep(Incoming incoming) throws KeepException;

    /** An article that was kept, by its id; empty if it is not there any more. */
    Optional<Article> article(String id);
}
