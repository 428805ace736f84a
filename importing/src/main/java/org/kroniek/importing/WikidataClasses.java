package org.kroniek.importing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which items of Wikidata make an actor, and of what kind ({@code wikidata-classes.tsv}). */
final class WikidataClasses {
    /** An item that says what other items are. */
    record Actor(String kind, List<String> sectors, String role) {}

    private final Map<String, Map<String, Actor>> byUse = new HashMap<>();

    WikidataClasses() {
        for (String[] cells : TakenTable.rows("wikidata-classes.tsv")) {
            List<String> sectors = cells[3].isEmpty() ? List.of() : List.of(cells[3].split("; "));
            byUse.computeIfAbsent(cells[1], use -> new HashMap<>())
                    .put(cells[0], new Actor(cells[2], sectors, cells[4]));
        }
    }

    /** What the first of the items that is listed says. */
    Optional<Actor> find(String use, List<String> items) {
        Map<String, Actor> listed = byUse.getOrDefault(use, Map.of());
        return items.stream().filter(listed::containsKey).findFirst().map(listed::get);
    }

    /** Every item that is listed. */
    Set<String> items() {
        Set<String> items = new LinkedHashSet<>();
        byUse.values().forEach(listed -> items.addAll(listed.keySet()));
        return items;
    }
}
