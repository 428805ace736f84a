package org.kroniek.evaluation.incident;

import java.util.List;
import java.util.Optional;
import org.kroniek.model.Span;

/**
 * An article of a marked file (docs/incidents.md).
 *
 * @param name the file's name without its ending, and the article's number in it: {@code congo-2}
 * @param language ISO 639-1
 * @param published ISO 8601 day
 * @param text without its marks
 * @param marks in text order; their spans count code points of {@code text}
 */
public record MarkedArticle(
        String name, String language, String published, String publisher, String text, List<Mark> marks) {
    public MarkedArticle {
        marks = List.copyOf(marks);
    }

    /** The incident that the words at {@code anchor} are marked with. */
    public Optional<String> incident(Span anchor) {
        return marks.stream()
                .filter(mark -> mark.words().overlaps(anchor))
                .map(Mark::incident)
                .findFirst();
    }
}
