package org.kroniek.grounding.resolution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kroniek.grounding.EntityMention;
import org.kroniek.grounding.Grounder;
import org.kroniek.grounding.Grounding;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.words.LanguageWords;
import org.kroniek.language.UdParser;
import org.kroniek.model.Article;
import org.kroniek.model.Entity;
import org.kroniek.model.Source;
import org.kroniek.model.TimeSpan;

/** A small article, read by the shipped parsers and grounded by the shipped data. */
record Grounded(String text, Grounding grounding) {
    private static final Map<String, UdParser> PARSERS = Map.of("nl", parser("nl"), "en", parser("en"));
    private static final Grounder GROUNDER = new ArticleGrounder(
            KnowledgeBase.load(), List.of(LanguageWords.load("nl"), LanguageWords.load("en")), Map.of());

    private static UdParser parser(String language) {
        try {
            return UdParser.load(language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Grounded article(String language, String date, String text) {
        TimeSpan published = date.isEmpty() ? null : TimeSpan.day(LocalDate.parse(date));
        Article article = new Article(
                "test", new Source(null, null, null), language, null, published, null, List.of(), text, List.of());
        return new Grounded(text, GROUNDER.ground(article, PARSERS.get(language).parse(text)));
    }

    /** Every mention written so, as its entity's key, or its name where the knowledge base does not have it. */
    List<String> entitiesOf(String words) {
        return grounding.mentions().stream()
                .filter(mention -> mention.span().in(text).equalsIgnoreCase(words))
                .map(this::entity)
                .toList();
    }

    Entity first(String words) {
        return grounding.mentions().stream()
                .filter(mention -> mention.span().in(text).equalsIgnoreCase(words))
                .map(mention -> grounding.entity(mention.entity()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mention '" + words + "' among " + lines()));
    }

    /** Each mention with what it refers to, for messages. */
    List<String> lines() {
        return grounding.mentions().stream()
                .map(mention -> mention.span().in(text) + " → " + entity(mention) + " " + grounding.reason(mention))
                .toList();
    }

    private String entity(EntityMention mention) {
        Entity entity = grounding.entity(mention.entity());
        String known = entity.known();
        return known == null ? entity.name() : known;
    }
}
