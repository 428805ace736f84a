package org.kroniek.coding;

import java.util.List;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.model.Article;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;
import org.kroniek.model.Reading;
import org.kroniek.model.Source;
import org.kroniek.model.Span;

/** The whole program with the models and lexicons it ships, loaded once for all tests. */
final class ShippedProgram {
    private static final Kroniek KRONIEK = Kroniek.detecting();

    private ShippedProgram() {}

    /** What {@code text} tells, read as the one paragraph of an article without a date. */
    static Reading read(String language, String text) {
        Span whole = new Span(0, text.codePointCount(0, text.length()));
        Passage body = new Passage("p1", PassageKind.BODY, whole, null);
        Source nowhere = new Source(null, null, null);
        return KRONIEK.read(
                new Article("sha256:0", nowhere, language, null, null, null, List.of(), text, List.of(body)));
    }
}
