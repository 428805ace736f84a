package org.kroniek.ledger.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.text.Folding;
import org.kroniek.model.Entity;
import org.kroniek.model.Location;
import org.kroniek.model.Mention;
import org.kroniek.model.MentionForm;

/**
 * Gives the entities of articles their places among the actors and places of the whole ledger: by what the knowledge base calls
 * them, else by kind and name. Remembers what it has given within one transaction.
 */
final class Entities {
    private static final String ACTOR =
            "INSERT INTO actor (id, entry, ident, name, kind, country, sectors) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String PLACE =
            "INSERT INTO place (id, entry, ident, name, country, lat, lon, feature, resolution)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Entry entry;
    private final Inserts inserts;
    private final Map<String, Long> actors = new HashMap<>();
    private final Map<String, Long> places = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    Entities(Entry entry, Inserts inserts) {
        this.entry = entry;
        this.inserts = inserts;
    }

    static String ident(Entity entity) {
        String known = entity.known();
        return known != null
                ? known
                : "new:" + entity.kind().name().toLowerCase(Locale.ROOT) + ":" + Folding.fold(entity.name());
    }

    /** The number of the actor that this entity is, with the names that this text gives it. */
    long actor(Entity entity, String text) {
        String ident = ident(entity);
        long id = actors.computeIfAbsent(ident, key -> existing("actor", key).orElseGet(() -> newActor(key, entity)));
        for (String name : names(entity, text)) {
            name("actor", id, name);
        }
        return id;
    }

    private long newActor(String ident, Entity entity) {
        long id = entry.next("actor");
        inserts.add(
                ACTOR,
                id,
                entry.id(),
                ident,
                entity.name(),
                entity.kind().name(),
                entity.country(),
                String.join(" ", entity.sectors()));
        return id;
    }

    /** The number of the place that this entity is. */
    long place(Entity entity, String text) {
        String ident = ident(entity);
        long id = places.computeIfAbsent(ident, key -> existing("place", key).orElseGet(() -> newPlace(key, entity)));
        for (String name : names(entity, text)) {
            name("place", id, name);
        }
        return id;
    }

    private long newPlace(String ident, Entity entity) {
        long id = entry.next("place");
        Location location = entity.location();
        inserts.add(
                PLACE,
                id,
                entry.id(),
                ident,
                entity.name(),
                country(entity),
                location == null ? null : location.lat(),
                location == null ? null : location.lon(),
                location == null ? null : location.feature(),
                location == null ? null : location.resolution());
        return id;
    }

    /** The country that a place lies in, or is. */
    static @Nullable String country(Entity place) {
        Location location = place.location();
        return location != null && location.country() != null ? location.country() : place.country();
    }

    private Optional<Long> existing(String table, String ident) {
        return entry.handle()
                .createQuery("SELECT id FROM " + table + " WHERE ident = :ident")
                .bind("ident", ident)
                .mapTo(Long.class)
                .findOne();
    }

    private static Set<String> names(Entity entity, String text) {
        Set<String> names = new LinkedHashSet<>();
        names.add(entity.name());
        for (Mention mention : entity.mentions()) {
            if (mention.form() == MentionForm.NAME) {
                names.add(mention.span().in(text));
            }
        }
        return names;
    }

    private void name(String table, long id, String name) {
        String folded = Folding.fold(name);
        if (!folded.isEmpty() && names.add(table + id + folded)) {
            inserts.add(
                    "INSERT INTO " + table + "_name (folded, " + table + ", entry, name) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT DO NOTHING",
                    folded,
                    id,
                    entry.id(),
                    name);
        }
    }
}
