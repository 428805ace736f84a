package org.kroniek.grounding.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.model.Entity;

/** Ambiguous place names by the countries around them. */
class PlacesTest {
    /** Issue 5 asks 0.97 of countries. */
    private static final double COUNTRIES = 0.97;

    /** And 0.90 of exact places. */
    private static final double EXACT = 0.90;

    private record Row(String language, String place, String country, String id, String sentence) {}

    @Test
    void findsTheCountryOfAmbiguousNames() throws IOException {
        List<Row> rows = rows();
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            Grounded grounded = Grounded.article(row.language(), "", row.sentence());
            Entity entity = grounded.first(row.place());
            String known = String.valueOf(entity.known());
            boolean exact =
                    row.id().isEmpty() || known.equals("geonames:" + row.id()) || known.startsWith(row.id() + ":");
            if (!row.country().equals(entity.country()) || !exact) {
                wrong.add(row.sentence() + " → " + grounded.lines());
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (rows.size() * (1 - COUNTRIES)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"places-tuned.txt", "places-fresh.txt"})
    void findsPlacesWithTheirCoordinates(String file) throws IOException {
        PlaceMentions places = PlaceMentions.read(file).score();
        assertThat(places.countries())
                .as(() -> String.join("\n", places.wrong()))
                .isGreaterThanOrEqualTo(COUNTRIES);
        assertThat(places.exact()).as(() -> String.join("\n", places.wrong())).isGreaterThanOrEqualTo(EXACT);
    }

    private static List<Row> rows() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(PlacesTest.class.getResourceAsStream("places.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("language\t"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        }
    }
}
