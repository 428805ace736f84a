package org.kroniek.ledger.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.PlaceFilter;
import org.kroniek.ledger.text.Folding;

/** Finds actors and places by what people call them. */
final class Finder {
    private static final double EARTH_KM = 6371.0088;
    private static final double KM_A_DEGREE = 111.19;

    private final Handle handle;
    private final long head;

    Finder(Handle handle, long head) {
        this.handle = handle;
        this.head = head;
    }

    /** Numbers of the actors or places whose ident or name this is; {@code table} is {@code actor} or {@code place}. */
    List<Long> named(String table, String name) {
        Set<Long> found = new LinkedHashSet<>(handle.createQuery("SELECT id FROM " + table
                        + " WHERE ident IN (:name, :known, :country) AND entry <= :head ORDER BY id")
                .bind("name", name)
                .bind("known", table + ":" + name.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .bind("country", "country:" + name.toUpperCase(Locale.ROOT))
                .bind("head", head)
                .mapTo(Long.class)
                .list());
        found.addAll(handle.createQuery("SELECT " + table + " FROM " + table
                        + "_name WHERE folded = :folded AND entry <= :head ORDER BY 1")
                .bind("folded", Folding.fold(name))
                .bind("head", head)
                .mapTo(Long.class)
                .list());
        return List.copyOf(found);
    }

    /** As {@link #named}, then those whose name begins with or holds it, up to {@code limit}. */
    List<Long> like(String table, String name, int limit) {
        Set<Long> found = new LinkedHashSet<>(named(table, name));
        String folded = Folding.fold(name).replaceAll("([!%_])", "!$1");
        for (String pattern : List.of(folded + "%", "%" + folded + "%")) {
            if (found.size() < limit) {
                found.addAll(handle.createQuery(
                                "SELECT DISTINCT " + table + " FROM " + table
                                        + "_name WHERE folded LIKE :pattern ESCAPE '!' AND entry <= :head ORDER BY 1 LIMIT :limit")
                        .bind("pattern", pattern)
                        .bind("head", head)
                        .bind("limit", limit)
                        .mapTo(Long.class)
                        .list());
            }
        }
        return found.stream().limit(limit).toList();
    }

    /** Those whom records call members, leaders or holders of a role in one of these. */
    List<Long> members(List<Long> bodies) {
        return handle.createQuery(
                        "SELECT DISTINCT m.actor FROM member m JOIN record r ON r.id = m.record WHERE m.body IN ("
                                + Sql.numbers(bodies) + ") AND " + Heads.visible(head) + " ORDER BY 1")
                .mapTo(Long.class)
                .list();
    }

    /** The countries of these actors. */
    Set<String> countries(List<Long> actors) {
        return new LinkedHashSet<>(
                handle.createQuery("SELECT DISTINCT country FROM actor WHERE country IS NOT NULL AND id IN ("
                                + Sql.numbers(actors) + ") ORDER BY 1")
                        .mapTo(String.class)
                        .list());
    }

    /** Places between parallels and meridians. */
    List<Long> inside(PlaceFilter.Box box) {
        String lon = box.west() <= box.east() ? "lon BETWEEN :west AND :east" : "(lon >= :west OR lon <= :east)";
        return handle.createQuery(
                        "SELECT id FROM place WHERE lat BETWEEN :south AND :north AND " + lon + " AND entry <= :head")
                .bind("south", box.south())
                .bind("north", box.north())
                .bind("west", box.west())
                .bind("east", box.east())
                .bind("head", head)
                .mapTo(Long.class)
                .list();
    }

    /** Places around a point. */
    List<Long> around(PlaceFilter.Radius circle) {
        double degrees = circle.kilometres() / KM_A_DEGREE;
        List<Long> near = new ArrayList<>();
        handle.createQuery("SELECT id, lat, lon FROM place WHERE lat BETWEEN :south AND :north AND entry <= :head")
                .bind("south", circle.lat() - degrees)
                .bind("north", circle.lat() + degrees)
                .bind("head", head)
                .map((row, context) -> {
                    if (kilometres(circle.lat(), circle.lon(), row.getDouble("lat"), row.getDouble("lon"))
                            <= circle.kilometres()) {
                        near.add(row.getLong("id"));
                    }
                    return true;
                })
                .list();
        return near;
    }

    /** Great-circle distance by the haversine formula. */
    static double kilometres(double lat1, double lon1, double lat2, double lon2) {
        double halfLat = Math.toRadians(lat2 - lat1) / 2;
        double halfLon = Math.toRadians(lon2 - lon1) / 2;
        double chord = Math.pow(Math.sin(halfLat), 2)
                + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * Math.pow(Math.sin(halfLon), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
    }
}
