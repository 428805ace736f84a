package org.kroniek.grounding.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The feature codes of places and how fine a place of each is. */
final class Features {
    private final Map<String, Integer> resolutions = new HashMap<>();

    static Features read(Table table, Consumer<Problem> problems) {
        Features features = new Features();
        if (table.has(problems, "code", "resolution")) {
            for (Table.Row row : table.rows()) {
                features.add(row, problems);
            }
        }
        return features;
    }

    static Features read(ImageReader in) {
        Features features = new Features();
        for (int left = in.number(); left > 0; left--) {
            features.resolutions.put(in.text(), in.number());
        }
        return features;
    }

    void write(ImageWriter out) {
        out.list(new TreeMap<>(resolutions).entrySet(), e -> {
            out.text(e.getKey());
            out.number(e.getValue());
        });
    }

    private void add(Table.Row row, Consumer<Problem> problems) {
        String resolution = row.get("resolution");
        if (resolution.matches("[0-5]")) {
            resolutions.put(row.get("code"), Integer.parseInt(resolution));
        } else {
            problems.accept(
                    row.problem("resolution '" + resolution + "'", "write a number from 0 to 5 (codebook, section 7)"));
        }
    }

    boolean knows(String code) {
        return resolutions.containsKey(code);
    }

    /** 0 to 5; populated places that the table does not list are cities. */
    int resolution(String code) {
        Integer resolution = resolutions.get(code);
        return resolution != null ? resolution : code.startsWith("PPL") ? 4 : 0;
    }
}
