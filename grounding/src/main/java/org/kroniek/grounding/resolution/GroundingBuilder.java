package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kroniek.grounding.EntityMention;
import org.kroniek.grounding.Grounding;
import org.kroniek.grounding.Reason;
import org.kroniek.grounding.TimeMention;
import org.kroniek.grounding.knowledge.KnownActor;
import org.kroniek.language.Sentence;
import org.kroniek.model.Article;
import org.kroniek.model.Entity;
import org.kroniek.model.Mention;

/** Numbers the entities in text order and freezes everything. */
final class GroundingBuilder {
    private final Article article;
    private final List<Sentence> sentences;
    private final List<Draft> drafts;
    private final Map<Referent, String> ids = new LinkedHashMap<>();

    GroundingBuilder(Article article, List<Sentence> sentences, List<Draft> drafts) {
        this.article = article;
        this.sentences = sentences;
        this.drafts = drafts;
    }

    Grounding build(List<TimeMention> times) {
        number();
        List<EntityMention> mentions = new ArrayList<>(drafts.size());
        Map<EntityMention, Reason> reasons = new HashMap<>();
        Map<EntityMention, List<String>> members = new HashMap<>();
        for (Draft draft : drafts) {
            Referent referent = draft.referent();
            if (referent == null) {
                continue;
            }
            EntityMention mention = mention(draft, referent);
            mentions.add(mention);
            reasons.put(mention, draft.reason);
            if (!draft.members.isEmpty()) {
                members.put(
                        mention,
                        draft.members.stream().map(m -> id(m.root())).distinct().toList());
            }
        }
        List<Entity> entities = new ArrayList<>(ids.size());
        ids.forEach((referent, id) -> entities.add(entity(referent, id)));
        return new Grounding(article, sentences, entities, mentions, times, List.of(), reasons, members);
    }

    /** Speakers that are still open come last: the coder takes them away, and no gap is left. */
    private void number() {
        List<Referent> order = new ArrayList<>();
        List<Referent> open = new ArrayList<>();
        for (Draft draft : drafts) {
            Referent referent = draft.referent();
            if (referent != null) {
                (referent.speaker ? open : order).add(referent);
            }
            if (draft.acting != null) {
                order.add(draft.acting.root());
            }
            draft.members.forEach(member -> order.add(member.root()));
        }
        order.addAll(open);
        order.forEach(this::id);
    }

    private String id(Referent referent) {
        return ids.computeIfAbsent(referent, r -> "e" + (ids.size() + 1));
    }

    private EntityMention mention(Draft draft, Referent referent) {
        return new EntityMention(
                draft.sentence.index(),
                draft.head.id(),
                draft.first,
                draft.last,
                draft.span,
                draft.part,
                draft.form,
                id(referent),
                draft.acting == null ? null : id(draft.acting.root()),
                draft.nounClass);
    }

    private static Entity entity(Referent referent, String id) {
        List<Mention> mentions = referent.mentions().stream()
                .filter(draft -> draft.referent() == referent)
                .sorted((a, b) -> a.span.compareTo(b.span))
                .map(draft -> new Mention(draft.span, draft.form))
                .distinct()
                .toList();
        return new Entity(
                id,
                referent.name,
                referent.kind,
                referent.key,
                idsElsewhere(referent),
                referent.country,
                referent.sectors,
                referent.location,
                mentions);
    }

    private static Map<String, String> idsElsewhere(Referent referent) {
        if (referent.key != null && referent.key.startsWith("geonames:")) {
            return Map.of("geonames", referent.key.substring("geonames:".length()));
        }
        String wikidata = referent.known instanceof KnownActor actor ? actor.wikidata() : null;
        return wikidata == null ? Map.of() : Map.of("wikidata", wikidata);
    }
}
