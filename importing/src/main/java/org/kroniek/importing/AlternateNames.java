package org.kroniek.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Dutch and English names from GeoNames' table: preferred ones first, colloquial ones left out. */
final class AlternateNames {
    private static final Set<String> LANGUAGES = Set.of("nl", "en");
    private static final String YES = "1";

    private final Map<Integer, Map<String, List<String>>> names = new TreeMap<>();

    /** @param cells a line: id, GeoNames id, language, name, preferred, short, colloquial, historic */
    void add(String[] cells) {
        if (!LANGUAGES.contains(cells[2]) || cells[6].equals(YES)) {
            return;
        }
        List<String> own = names.computeIfAbsent(Integer.valueOf(cells[1]), id -> new HashMap<>(2))
                .computeIfAbsent(cells[2], language -> new ArrayList<>(1));
        boolean first = cells[4].equals(YES) && !cells[7].equals(YES);
        own.add(first ? 0 : own.size(), cells[3]);
    }

    boolean has(int id) {
        return names.containsKey(id);
    }

    Set<Integer> ids() {
        return names.keySet();
    }

    List<String> of(int id, String language) {
        return names.getOrDefault(id, Map.of()).getOrDefault(language, List.of());
    }
}
