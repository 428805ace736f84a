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
    private final Map<EntityMention, Reason> reasons;
    private final Map<EntityMention, List<String>> members;
    private final Map<Long, EntityMention> whole = new HashMap<>();
    private final Map<Long, List<EntityMention>> parts = new HashMap<>();

    /**
     * A grounding that gives no reasons and has no plurals of several entities.
     *
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
        this(article, sentences, entities, mentions, times, notices, Map.of(), Map.of());
    }

    /**
     * @param entities in text order of their first mention, with ids that the mentions use
     * @param mentions in text order
     * @param reasons why each mention refers to its entity
     * @param members ids of the entities that a plural takes up together; a mention that is not in it has one
     */
    public Grounding(
            Article article,
            List<Sentence> sentences,
            List<Entity> entities,
            List<EntityMention> mentions,
            List<TimeMention> times,
            List<Notice> notices,
            Map<EntityMention, Reason> reasons,
            Map<EntityMention, List<String>> members) {
        this.reasons = Map.copyOf(reasons);
        this.members = Map.copyOf(members);
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

    /** Why the mention refers to its entity. */
    public Reason reason(EntityMention mention) {
        return reasons.getOrDefault(mention, Reason.UNRESOLVED);
    }

    /**
     * The ids of what the mention refers to: one for most; several for a plural that takes them up together ('the towns
     * Misrata and Zawiya', 'they' after 'France and Italy').
     */
    public List<String> members(EntityMention mention) {
        return members.getOrDefault(mention, List.of(mention.entity()));
    }

    /** The mentions of first and second person whose speaker is not known yet, in text order. */
    public List<EntityMention> openSpeakers() {
        return mentions.stream()
                .filter(mention -> reason(mention) == Reason.SPEAKER_OPEN)
                .toList();
    }

    /**
     * The same grounding with some open speakers resolved.
     *
     * @param speakers of {@link #openSpeakers()}, the id of the entity that speaks; those left out stay open
     */
    public Grounding withSpeakers(Map<EntityMention, String> speakers) {
        return Speakers.resolve(this, speakers, reasons, members);
    }
}
