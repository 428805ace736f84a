package org.kroniek.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a score may not fall below, by figure: {@code records.precision}, {@code records.recall}, {@code records.f1},
 * {@code full}, {@code attributions.f1}, {@code links}, {@code passages}, and {@code facet.NAME}; each a share from 0 to 1.
 */
public final class Floors {
    private static final Set<String> FIGURES =
            Set.of("records.precision", "records.recall", "records.f1", "full", "attributions.f1", "links", "passages");

    private final Map<String, Double> floors;

    private Floors(Map<String, Double> floors) {
        this.floors = floors;
    }

    /**
     * The floors of a text of lines {@code figure = share}; {@code #} begins a comment.
     *
     * @throws IllegalArgumentException for a line that is none, with its number
     */
    public static Floors parse(String text) {
        Map<String, Double> floors = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("=", 2);
            String figure = parts[0].strip();
            boolean known = FIGURES.contains(figure) || figure.startsWith("facet.");
            if (parts.length != 2 || !known || !parts[1].strip().matches("[01](\\.\\d+)?")) {
                throw new IllegalArgumentException("floors, line " + number + ": '" + line
                        + "' must be a figure and its share, such as records.f1 = 0.50; figures are " + FIGURES
                        + " and facet.NAME");
            }
            floors.put(figure, Double.valueOf(parts[1].strip()));
        }
        return new Floors(floors);
    }

    /** A line for each figure that lies below its floor; empty when all is well. */
    public List<String> below(ArticleScore score) {
        List<String> lines = new ArrayList<>();
        floors.forEach((figure, floor) -> {
            double reached = figure(score, figure);
            if (reached < floor) {
                lines.add(String.format(Locale.ROOT, "%s is %.3f, below its floor %.3f", figure, reached, floor));
            }
        });
        return lines;
    }

    private static double figure(ArticleScore score, String name) {
        return switch (name) {
            case "records.precision" -> score.records().p();
            case "records.recall" -> score.records().r();
            case "records.f1" -> score.records().f1();
            case "full" -> score.full().share(1);
            case "attributions.f1" -> score.attributions().f1();
            case "links" -> score.links().share(1);
            case "passages" -> score.passages().share(1);
            default ->
                score.facets()
                        .getOrDefault(name.substring("facet.".length()), Ratio.NONE)
                        .share(1);
        };
    }
}
