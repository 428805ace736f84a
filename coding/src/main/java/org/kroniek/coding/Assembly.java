package org.kroniek.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kroniek.coding.attribution.Saying;
import org.kroniek.grounding.EntityMention;
import org.kroniek.grounding.Grounding;
import org.kroniek.language.Sentence;
import org.kroniek.model.Attribution;
import org.kroniek.model.Casualties;
import org.kroniek.model.CountedObject;
import org.kroniek.model.Entity;
import org.kroniek.model.Eventuality;
import org.kroniek.model.Granularity;
import org.kroniek.model.Link;
import org.kroniek.model.LinkType;
import org.kroniek.model.Mention;
import org.kroniek.model.MentionForm;
import org.kroniek.model.Notice;
import org.kroniek.model.PlaceLink;
import org.kroniek.model.Provenance;
import org.kroniek.model.Reading;
import org.kroniek.model.Span;
import org.kroniek.model.TimeSpan;

/** Numbers what was found in text order and puts it together; entities that nothing refers to are left out. The notices of the steps before stay. */
final class Assembly {
    private final Grounding grounding;
    private final List<Draft> drafts;
    private final List<Saying> sayings;
    private final List<Notice> earlier;
    /** Mentions of places that act, by the entity that acts. */
    private final Map<String, Set<Mention>> metonyms = new HashMap<>();

    private final Map<String, String> entityIds = new LinkedHashMap<>();
    private final Map<Saying, String> sayingIds = new HashMap<>();
    private final Map<Draft, String> draftIds = new HashMap<>();

    Assembly(Grounding grounding, List<Draft> drafts, List<Saying> sayings, List<Notice> earlier) {
        this.grounding = grounding;
        this.drafts = drafts.stream()
                .sorted(Comparator.comparing((Draft draft) -> draft.anchor)
                        .thenComparing(draft -> draft.cause == null ? 0 : 1))
                .toList();
        this.sayings = sayings;
        this.earlier = earlier;
    }

    private Reading build(Provenance provenance) {
        Set<String> used = used();
        drafts.forEach(draft -> draft.match
                .participants()
                .values()
                .forEach(all -> all.forEach(each -> {
                    EntityMention mention = each.mention();
                    if (mention != null) {
                        metonym(mention, each.entity());
                    }
                })));
        for (Saying saying : sayings) {
            grounding.mentions().stream()
                    .filter(mention -> mention.span().equals(saying.sourceSpan()))
                    .forEach(mention -> metonym(mention, saying.source()));
        }
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : grounding.entities()) {
            boolean named = entity.mentions().stream().anyMatch(m -> m.form() == MentionForm.NAME);
            if (named || used.contains(entity.id())) {
                String id = "e" + (entities.size() + 1);
                entityIds.put(entity.id(), id);
                entities.add(renamed(entity, id));
            }
        }
        sayings.forEach(saying -> sayingIds.put(saying, "a" + (sayingIds.size() + 1)));
        drafts.forEach(draft -> draftIds.put(draft, "r" + (draftIds.size() + 1)));
        return new Reading(
                provenance,
                grounding.article(),
                entities,
                sayings.stream().map(this::attribution).toList(),
                drafts.stream().map(this::eventuality).toList(),
                links(),
                notices());
    }

    Trace trace(Provenance provenance) {
        Reading reading = build(provenance);
        Map<String, List<String>> because = new HashMap<>();
        draftIds.forEach((draft, id) -> because.put(id, draft.assessment.because()));
        Map<String, String> rules = new HashMap<>();
        sayingIds.forEach((saying, id) -> rules.put(id, saying.rule()));
        return new Trace(reading, because, rules);
    }

    /** The grounding's notices and the earlier ones, and one for each weekday whose week is not known. */
    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>(grounding.notices());
        notices.addAll(earlier);
        Set<Span> told = new HashSet<>();
        for (Draft draft : drafts) {
            TimeSpan time = draft.time;
            if (time == null || time.granularity() != Granularity.WEEKDAY || time.from() == null) {
                continue;
            }
            Span words = time.words();
            if (words != null && told.add(words)) {
                notices.add(new Notice(
                        Notice.Level.WARNING,
                        "date-imprecise",
                        "the day of publication is not known, so a weekday may be any one from " + time.from() + " to "
                                + time.to(),
                        words));
            }
        }
        return notices;
    }

    private Set<String> used() {
        Set<String> used = new HashSet<>();
        for (Draft draft : drafts) {
            used.addAll(draft.actors);
            used.addAll(draft.recipients);
            draft.places.forEach(place -> used.add(place.entity()));
            CountedObject object = draft.object;
            if (object != null && object.entity() != null) {
                used.add(object.entity());
            }
            draft.casualties.forEach(count -> {
                if (count.side() != null) {
                    used.add(count.side());
                }
            });
        }
        for (Saying saying : sayings) {
            String source = saying.source();
            String channel = saying.channel();
            if (source != null) {
                used.add(source);
            }
            if (channel != null) {
                used.add(channel);
            }
        }
        return used;
    }

    /** The entity under its number; words of a place that stand for it here, 'Moscow' for a government, are mentions of it. */
    private Entity renamed(Entity entity, String id) {
        TreeSet<Mention> mentions =
                new TreeSet<>(Comparator.comparing(Mention::span).thenComparing(Mention::form));
        mentions.addAll(entity.mentions());
        mentions.addAll(metonyms.getOrDefault(entity.id(), Set.of()));
        return new Entity(
                id,
                entity.name(),
                entity.kind(),
                entity.known(),
                entity.ids(),
                entity.country(),
                entity.sectors(),
                entity.location(),
                List.copyOf(mentions));
    }

    private void metonym(EntityMention mention, @Nullable String entity) {
        if (entity != null && entity.equals(mention.acting())) {
            metonyms.computeIfAbsent(entity, unused -> new HashSet<>())
                    .add(new Mention(mention.span(), mention.form()));
        }
    }

    private @Nullable String entity(@Nullable String id) {
        return id == null ? null : entityIds.get(id);
    }

    private List<String> entities(Collection<String> ids) {
        List<String> named = new ArrayList<>();
        for (String id : ids) {
            String renamed = entityIds.get(id);
            if (renamed != null) {
                named.add(renamed);
            }
        }
        return named;
    }

    private String idOf(Saying saying) {
        String id = sayingIds.get(saying);
        if (id == null) {
            throw new IllegalStateException("an attribution outside the article's list: " + saying.rule());
        }
        return id;
    }

    private String idOf(Draft draft) {
        String id = draftIds.get(draft);
        if (id == null) {
            throw new IllegalStateException("a record outside the article's list: " + draft.rule);
        }
        return id;
    }

    private Attribution attribution(Saying saying) {
        Saying outer = saying.within();
        return new Attribution(
                idOf(saying),
                entity(saying.source()),
                saying.sourceSpan(),
                saying.cueSpan(),
                saying.content(),
                saying.quote(),
                saying.stance(),
                entity(saying.channel()),
                outer == null ? null : idOf(outer));
    }

    private Eventuality eventuality(Draft draft) {
        Sentence sentence = grounding.sentences().get(draft.match.sentence());
        Saying saying = draft.saying;
        return new Eventuality(
                idOf(draft),
                draft.type,
                draft.modes.stream().filter(draft.type.modes()::contains).toList(),
                List.copyOf(draft.contexts),
                entities(draft.actors),
                entities(draft.recipients),
                draft.places.stream()
                        .filter(place -> entityIds.containsKey(place.entity()))
                        .map(place ->
                                new PlaceLink(entities(List.of(place.entity())).get(0), place.role()))
                        .toList(),
                object(draft.object),
                draft.casualties.stream().map(this::casualties).toList(),
                draft.value,
                draft.time,
                draft.assessment.certainty(),
                draft.modality(),
                Score.of(grounding, draft),
                saying == null ? null : idOf(saying),
                draft.anchor,
                evidence(draft, sentence),
                draft.rule);
    }

    private List<Span> evidence(Draft draft, Sentence sentence) {
        List<Span> evidence = new ArrayList<>();
        Saying saying = draft.saying;
        if (saying != null && saying.sentence() != sentence.index()) {
            evidence.add(grounding.sentences().get(saying.sentence()).span());
        }
        evidence.add(sentence.span());
        return evidence.stream().sorted().toList();
    }

    private @Nullable CountedObject object(@Nullable CountedObject object) {
        return object == null ? null : new CountedObject(object.text(), entity(object.entity()), object.count());
    }

    private Casualties casualties(Casualties count) {
        return new Casualties(
                count.what(),
                count.who(),
                entity(count.side()),
                count.low(),
                count.best(),
                count.high(),
                count.words());
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Saying saying : sayings) {
            Disputes.target(saying, sayings)
                    .ifPresent(target -> links.add(new Link(
                            idOf(saying),
                            idOf(target),
                            saying.effect() == Saying.Effect.DISPUTES ? LinkType.DISPUTES : LinkType.CORROBORATES)));
        }
        for (Draft draft : drafts) {
            Draft same = draft.same;
            if (same != null) {
                links.add(new Link(idOf(draft), idOf(same), LinkType.SAME));
            }
            Draft cause = draft.cause;
            if (cause != null && draftIds.containsKey(cause)) {
                links.add(new Link(idOf(draft), idOf(cause), LinkType.FOLLOWS));
            }
        }
        return links;
    }
}
