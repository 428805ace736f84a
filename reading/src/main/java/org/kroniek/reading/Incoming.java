package org.kroniek.reading;

import java.util.List;
import org.kroniek.model.Article;
import org.kroniek.model.Notice;

/** An article as it came in, and what its user should know of how it was read. */
public record Incoming(Article article, List<Notice> notices) {
    public Incoming {
        notices = List.copyOf(notices);
    }
}
