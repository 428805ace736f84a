package org.kroniek.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kroniek.model.Entity;
import org.kroniek.model.Mention;

/** Gives 'I' and 'we' to who speaks, once that is known. */
final class Speakers {
    private Speakers() {}

    static Grounding resolve(
            Grounding grounding,
            Map<EntityMention, String> speakers,
            Map<EntityMention, Reason> reasons,
            Map<EntityMention, List<String>> members) {
        Map<EntityMention, Reason> why = new HashMap<>(reasons);
        List<EntityMention> mentions = new ArrayList<>();
        Map<String, List<Mention>> byEntity = new HashMap<>();
        for (EntityMention mention : grounding.mentions()) {
            String speaker = speakers.get(mention);
            EntityMention now = speaker == null ? mention : spokenBy(mention, grounding.entity(speaker));
            if (speaker != null) {
                why.remove(mention);
                why.put(now, Reason.SPEAKER);
            }
            mentions.add(now);
            byEntity.computeIfAbsent(now.entity(), k -> new ArrayList<>()).add(new Mention(now.span(), now.form()));
        }
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : grounding.entities()) {
            List<Mention> own = byEntity.getOrDefault(entity.id(), List.of());
            if (!own.isEmpty() || entity.mentions().isEmpty()) {
                entities.add(withMentions(entity, own));
            }
        }
        return new Grounding(
                grounding.article(),
                grounding.sentences(),
                entities,
                mentions,
                grounding.times(),
                grounding.notices(),
                why,
                members);
    }

    private static EntityMention spokenBy(EntityMention mention, Entity speaker) {
        return new EntityMention(
                mention.sentence(),
                mention.head(),
                mention.first(),
                mention.last(),
                mention.span(),
                mention.part(),
                mention.form(),
                speaker.id(),
                null,
                mention.nounClass());
    }

    private static Entity withMentions(Entity entity, List<Mention> mentions) {
        return new Entity(
                entity.id(),
                entity.name(),
                entity.kind(),
                entity.known(),
                entity.ids(),
                entity.country(),
                entity.sectors(),
                entity.location(),
                mentions);
    }
}
