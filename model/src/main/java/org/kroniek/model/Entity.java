package org.kroniek.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An actor or place of one article, with every mention of it.
 *
 * @param id a counter in text order, {@code e1}, {@code e2} …
 * @param name canonical name where known, else the fullest form in the text
 * @param known id in the knowledge base; null when new
 * @param ids identifiers elsewhere ({@code wikidata}, {@code geonames}), only those that are certain
 * @param country ISO 3166-1 alpha-3, or PLOVER's UNO, EUR, IGO, NGO, IMG, MNC; null when unknown
 * @param sectors PLOVER sector codes, most specific first
 * @param location of a place; null for others
 */
public record Entity(
        String id,
        String name,
        EntityKind kind,
        @Nullable String known,
        Map<String, String> ids,
        @Nullable String country,
        List<String> sectors,
        @Nullable Location location,
        List<Mention> mentions) {
    public Entity {
        ids = Collections.unmodifiableMap(new TreeMap<>(ids));
        sectors = List.copyOf(sectors);
        mentions = List.copyOf(mentions);
    }
}
