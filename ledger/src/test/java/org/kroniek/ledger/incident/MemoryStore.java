package org.kroniek.ledger.incident;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A store as the joiner's documentation asks for: keys in an index, all members of the incidents found. */
final class MemoryStore {
    private final IncidentJoiner joiner = IncidentJoiner.shipped();
    private final Map<String, Witness> witnesses = new HashMap<>();
    private final Map<String, Long> incidents = new TreeMap<>();
    private final Map<String, Set<String>> index = new HashMap<>();
    private long last;

    void add(List<Witness> article) {
        Set<Long> found = article.stream()
                .flatMap(w -> joiner.lookups(w).stream())
                .flatMap(key -> index.getOrDefault(key, Set.of()).stream())
                .map(incidents::get)
                .collect(Collectors.toSet());
        List<Joined> known = incidents.entrySet().stream()
                .filter(entry -> found.contains(entry.getValue()))
                .map(entry -> new Joined(witnesses.get(entry.getKey()), entry.getValue()))
                .toList();
        Map<Long, Long> numbers = new HashMap<>();
        for (Join join : joiner.join(article, known, List.of())) {
            long number = join.incident() > 0 ? join.incident() : numbers.computeIfAbsent(join.incident(), k -> ++last);
            incidents.put(join.witness(), number);
        }
        for (Witness witness : article) {
            witnesses.put(witness.id(), witness);
            joiner.keys(witness)
                    .forEach(key ->
                            index.computeIfAbsent(key, k -> new HashSet<>()).add(witness.id()));
        }
    }

    /** The members of each incident. */
    Set<Set<String>> groups() {
        return incidents.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())))
                .values()
                .stream()
                .collect(Collectors.toSet());
    }
}
