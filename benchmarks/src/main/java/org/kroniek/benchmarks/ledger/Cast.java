package org.kroniek.benchmarks.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.knowledge.Country;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.knowledge.KnownActor;
import org.kroniek.grounding.knowledge.KnownPlace;
import org.kroniek.model.Entity;
import org.kroniek.model.EntityKind;
import org.kroniek.model.Mention;
import org.kroniek.model.MentionForm;

/**
 * Who else may stand where a sampled article names somebody: everybody and every place of the knowledge base, a few often and
 * most seldom, as in the news (Zipf).
 */
final class Cast {
    /** The share of entities unknown to the knowledge base that are given a name of their own. */
    private static final double RENAMED = 0.5;

    private static final int NAMESAKES = 2_000;

    private final Map<EntityKind, List<KnownActor>> actors = new EnumMap<>(EntityKind.class);
    private final List<Country> countries = new ArrayList<>();
    private final List<KnownPlace> towns = new ArrayList<>();
    private final List<KnownPlace> areas = new ArrayList<>();

    Cast(KnowledgeBase knowledge, SplittableRandom random) {
        shuffled(knowledge.actors(), random)
                .forEach(actor -> actors.computeIfAbsent(actor.kind(), kind -> new ArrayList<>())
                        .add(actor));
        countries.addAll(shuffled(knowledge.countries(), random));
        List<KnownPlace> places = new ArrayList<>(knowledge.places());
        knowledge
                .countries()
                .forEach(country -> knowledge.capital(country.iso3()).ifPresent(places::add));
        for (KnownPlace place : shuffled(places, random)) {
            (place.resolution() >= 4 ? towns : areas).add(place);
        }
    }

    private static <T> List<T> shuffled(List<T> all, SplittableRandom random) {
        record Drawn<T>(double key, T value) {}
        return all.stream()
                .map(value -> new Drawn<>(random.nextDouble(), value))
                .sorted(Comparator.comparingDouble(Drawn::key))
                .map(Drawn::value)
                .toList();
    }

    /** One of a list, the first ones most often: the share of the n-th falls with 1 / n. */
    static <T> T draw(List<T> list, SplittableRandom random) {
        double rank = Math.exp(random.nextDouble() * Math.log(list.size() + 1.0));
        return list.get((int) Math.min(list.size() - 1.0, rank - 1));
    }

    /** Another of its kind in its stead, under the same id of the article. */
    Entity another(Entity entity, String language, SplittableRandom random) {
        String known = entity.known();
        if (known == null) {
            return random.nextDouble() < RENAMED ? renamed(entity, random) : entity;
        }
        if (known.startsWith("geonames:") || known.startsWith("place:")) {
            boolean isTown = entity.location() != null && entity.location().resolution() >= 4;
            return at(entity, draw(isTown ? towns : areas, random), language);
        }
        if (known.startsWith("country:") && entity.kind() == EntityKind.STATE) {
            Country country = draw(countries, random);
            return as(entity, country.key(), country.name(language), country.iso3(), entity.sectors());
        }
        List<KnownActor> others = actors.getOrDefault(entity.kind(), List.of());
        if (others.isEmpty() || !known.startsWith("actor:")) {
            return entity;
        }
        KnownActor actor = draw(others, random);
        return as(entity, actor.key(), actor.name(language), actor.country(), actor.sectors());
    }

    private static Entity renamed(Entity entity, SplittableRandom random) {
        // Groups that are named by what they are, such as 'civilians', stay; persons and bodies get namesakes.
        if (entity.kind() == EntityKind.POPULATION || entity.location() != null) {
            return entity;
        }
        String name = entity.name() + " " + (1 + random.nextInt(NAMESAKES));
        return new Entity(
                entity.id(),
                name,
                entity.kind(),
                null,
                entity.ids(),
                entity.country(),
                entity.sectors(),
                null,
                unnamed(entity));
    }

    private static Entity as(Entity entity, String known, String name, @Nullable String country, List<String> sectors) {
        return new Entity(
                entity.id(),
                name,
                entity.kind(),
                known,
                Map.of(),
                country,
                sectors,
                entity.location(),
                unnamed(entity));
    }

    private static Entity at(Entity entity, KnownPlace place, String language) {
        return new Entity(
                entity.id(),
                place.name(language),
                entity.kind(),
                place.key(),
                Map.of(),
                place.country(),
                entity.sectors(),
                place.location(),
                unnamed(entity));
    }

    /** The text still has the old name, which must not become one of the new entity's. */
    private static List<Mention> unnamed(Entity entity) {
        return entity.mentions().stream()
                .map(mention -> new Mention(mention.span(), MentionForm.NOMINAL))
                .toList();
    }
}
