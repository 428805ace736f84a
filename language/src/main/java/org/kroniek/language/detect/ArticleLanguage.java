package org.kroniek.language.detect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.model.Article;
import org.kroniek.model.Notice;
import org.kroniek.model.Passage;

/**
 * The languages of an article.
 *
 * @param majority ISO 639-1 code of the language of most of the text; nothing if there is too little text to tell
 * @param passages code by passage id, of the passages long enough to tell
 */
public record ArticleLanguage(Optional<String> majority, Map<String, String> passages) {
    public ArticleLanguage {
        passages = Map.copyOf(passages);
    }

    /** A notice for each passage in another language than the majority's, in text order. */
    public List<Notice> notices(Article article) {
        return article.passages().stream()
                .filter(this::differs)
                .map(passage -> new Notice(
                        Notice.Level.WARNING,
                        "language.passage",
                        "Passage " + passage.id() + " seems to be in "
                                + LanguageDetector.name(passages.getOrDefault(passage.id(), "")) + ", the article in "
                                + LanguageDetector.name(majority.orElse("")) + "; it is read as the article is",
                        passage.span()))
                .toList();
    }

    private boolean differs(Passage passage) {
        String code = passages.get(passage.id());
        return code != null && majority.isPresent() && !code.equals(majority.get());
    }
}
