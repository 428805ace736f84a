package org.kroniek.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha for nominal data with any number of coders and missing values (Krippendorff 2011, 'Computing
 * Krippendorff's Alpha-Reliability', section C).
 */
final class Krippendorff {
    private final List<List<String>> units = new ArrayList<>();

    /** Adds what coders said of one unit; a unit with fewer than two values cannot be paired and does not count. */
    void add(List<String> values) {
        if (values.size() > 1) {
            units.add(List.copyOf(values));
        }
    }

    int units() {
        return units.size();
    }

    int values() {
        return units.stream().mapToInt(List::size).sum();
    }

    /** 1 is perfect agreement, 0 what chance gives, below 0 worse; empty when values never differ or are fewer than two. */
    OptionalDouble alpha() {
        double disagreeing = 0;
        Map<String, Double> totals = new HashMap<>();
        for (List<String> values : units) {
            Map<String, Integer> counts = new HashMap<>();
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
            int size = values.size();
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                int count = entry.getValue();
                disagreeing += (double) count * (size - count) / (size - 1);
                totals.merge(entry.getKey(), (double) count, Double::sum);
            }
        }
        double all = values();
        double expected = totals.values().stream()
                .mapToDouble(total -> total * (all - total))
                .sum();
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all - 1) * disagreeing / expected);
    }
}
