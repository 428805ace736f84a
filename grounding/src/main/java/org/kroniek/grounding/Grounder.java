package org.kroniek.grounding;

import java.util.List;
import org.kroniek.language.Sentence;
import org.kroniek.model.Article;

/** Resolves what the words of an article refer to. Pure and thread-safe. */
public interface Grounder {
    /** What the sentences of the article, whose language is known, refer to. */
    Grounding ground(Article article, List<Sentence> sentences);
}
