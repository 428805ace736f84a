package org.kroniek.grounding.resolution;

import org.kroniek.model.Article;
import org.kroniek.model.CodePointIndex;
import org.kroniek.model.Span;

/** The text of an article by spans, without counting code points each time. */
final class ArticleText {
    private final String text;
    private final CodePointIndex index;

    ArticleText(Article article) {
        this.text = article.text();
        this.index = CodePointIndex.of(text);
    }

    String of(Span span) {
        return text.substring(index.toChar(span.begin()), index.toChar(span.end()));
    }
}
