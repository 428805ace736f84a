package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kroniek.grounding.Grounder;
import org.kroniek.grounding.Grounding;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.TimeMention;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.time.TimeResolver;
import org.kroniek.grounding.words.LanguageWords;
import org.kroniek.grounding.words.WordSet;
import org.kroniek.language.Sentence;
import org.kroniek.model.Article;
import org.kroniek.model.EntityKind;
import org.kroniek.model.MentionForm;

/**
 * Grounds whole articles: finds the mentions, works out what the article is about, gives names their entities, joins
 * what stands side by side, and follows nouns and pronouns in text order.
 */
public final class ArticleGrounder implements Grounder {
    private final KnowledgeBase knowledge;
    private final Map<String, LanguageWords> words = new HashMap<>();
    private final Map<String, TimeResolver> times;

    /**
     * @param words of every language that articles may be in
     * @param times time resolvers by language (ISO 639-1); a language without one gets no times
     */
    public ArticleGrounder(KnowledgeBase knowledge, List<LanguageWords> words, Map<String, TimeResolver> times) {
        this.knowledge = knowledge;
        words.forEach(w -> this.words.put(w.language(), w));
        this.times = Map.copyOf(times);
    }

    /**
     * @throws IllegalArgumentException when the article's language is not known or has no words here
     */
    @Override
    public Grounding ground(Article article, List<Sentence> sentences) {
        String language = article.language() == null ? "" : article.language();
        LanguageWords own = words.get(language);
        if (own == null) {
            throw new IllegalArgumentException(
                    "Article " + article.id() + ": no words for language '" + language + "', only " + words.keySet());
        }
        List<TimeMention> timed = times(article, sentences, language);
        Scene scene = scene(article, sentences, own, timed);
        Regions regions = new Regions(knowledge, own, scene.referents);
        PlaceChooser places = new PlaceChooser(scene.focus, knowledge, scene.countries);
        new NameResolver(scene, new NameChooser(scene.focus, scene.publication, own, places, scene.countries), regions)
                .resolve();
        new Appositions(scene, regions).link();
        follow(scene, regions, sentences);
        actingGovernments(scene);
        return new GroundingBuilder(article, sentences, scene.drafts).build(timed);
    }

    private Scene scene(Article article, List<Sentence> sentences, LanguageWords own, List<TimeMention> timed) {
        MentionFinder finder = new MentionFinder(new NameFinder(knowledge, own), own, new ArticleText(article));
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            drafts.addAll(finder.find(sentence));
        }
        drafts.removeIf(draft -> draft.form == MentionForm.NAME && isTime(draft, timed));
        return new Scene(knowledge, own, Publication.of(article.published()), drafts);
    }

    /** 'March' in 'in March 2014' is no town. */
    private static boolean isTime(Draft draft, List<TimeMention> timed) {
        for (TimeMention time : timed) {
            if (time.sentence() == draft.sentence.index() && time.first() <= draft.first && draft.last <= time.last()) {
                return true;
            }
        }
        return false;
    }

    /** Nouns and pronouns in text order: each sees what was resolved before it. */
    private static void follow(Scene scene, Regions regions, List<Sentence> sentences) {
        Recency recency = new Recency();
        NominalResolver nominals = new NominalResolver(scene, regions, recency);
        PronounResolver pronouns = new PronounResolver(scene, new Antecedents(scene, recency, new Quotes(sentences)));
        for (Draft draft : scene.drafts) {
            if (draft.pronoun != null) {
                pronouns.resolve(draft);
            } else {
                nominals.resolve(draft);
            }
            recency.see(draft);
        }
    }

    /** 'Moscow' may act, but not after a preposition of place. */
    private static void actingGovernments(Scene scene) {
        for (Draft draft : scene.drafts) {
            Referent referent = draft.referent();
            boolean place = referent != null && referent.kind == EntityKind.PLACE && draft.nounClass == NounClass.PLACE;
            if (referent == null || !place || draft.acting != null || scene.hasCase(draft, WordSet.LOCATIVE)) {
                continue;
            }
            Draft above = draft.head.head() == 0
                    ? null
                    : scene.at(draft.sentence, draft.head.head()).orElse(null);
            if (above != null && draft.head.relation().equals("nmod") && above.nounClass == NounClass.PLACE) {
                continue;
            }
            String country = referent.country;
            boolean capital = country != null
                    && scene.knowledge
                            .capital(country)
                            .filter(p -> p.key().equals(referent.key))
                            .isPresent();
            boolean name =
                    draft.form == MentionForm.NAME || draft.head.relation().equals("nsubj");
            if (capital && name && country != null && !draft.head.relation().matches("appos|flat|obj|compound")) {
                draft.acting = scene.referents.government(country);
            }
        }
    }

    private List<TimeMention> times(Article article, List<Sentence> sentences, String language) {
        TimeResolver resolver = times.get(language);
        List<TimeMention> found = new ArrayList<>();
        if (resolver != null) {
            sentences.forEach(sentence -> found.addAll(resolver.resolve(sentence, article.published())));
        }
        return found;
    }
}
