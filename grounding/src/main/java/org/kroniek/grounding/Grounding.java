package org.kroniek.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.language.Sentence;
import org.kroniek.model.Article;
import org.kroniek.model.Entity;
import org.kroniek.model.Notice;

/** An article with its sentences and all that its words refer to. Immutable. */
public final class Grounding {
    private final Article article;
    private final List<Sentence> sentences;
    private final Map<String, Entity> entities;
    private final List<EntityMention> mentions;
    private final List<TimeMention> times;
    private final List<Notice> notices;
    private final Map<Long, EntityMention> whole = new HashMap<>();
    private final Map<Long, List<EntityMention>> parts = new HashMap<>();

    /**
     * @param entities in text order of their first mention, with ids that the mentions use
     * @param mentions in text order
     */
    public Grounding(
            Article article,
            List<Sentence> sentences,
            List<Entity> entities,
            List<EntityMention> mentions,
            List<TimeMention> times,
            List<Notice> notices) {
        this.article = article;
        this.sentences = List.copyOf(sentences);
        this.entities = new LinkedHashMap<>();
        entities.forEach(entity -> this.entities.put(entity.id(), entity));
        this.mentions = List.copyOf(mentions);
        this.times = List.copyOf(times);
        this.notices = List.copyOf(notices);
        for (EntityMention mention : mentions) {
            long key = key(mention.sentence(), mention.head());
            if (mention.part()) {
                parts.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(mention);
            } else {
                whole.putIfAbsent(key, mention);
            }
        }
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    public Article article() {
        return article;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** Every entity, in text order of the first mention. */
    public List<Entity> entities() {
        return List.copyOf(entities.values());
    }

    /** The entity with this id. */
    public Entity entity(String id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("no entity '" + id + "' in " + entities.keySet());
        }
        return entity;
    }

    public List<EntityMention> mentions() {
        return mentions;
    }

    public List<TimeMention> times() {
        return times;
    }

    /** The time expressions of one sentence, in text order. */
    public List<TimeMention> times(int sentence) {
        return times.stream().filter(time -> time.sentence() == sentence).toList();
    }

    public List<Notice> notices() {
        return notices;
    }

    /** The mention that this token heads as a whole word. */
    public Optional<EntityMention> mentionAt(int sentence, int token) {
        return Optional.ofNullable(whole.get(key(sentence, token)));
    }

    /** The mentions that are only parts of this token, as 'VN' in 'VN-gezant'. */
    public List<EntityMention> partsAt(int sentence, int token) {
        return parts.getOrDefault(key(sentence, token), List.of());
    }
}
