package org.kroniek.grounding.resolution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.EntityMention;
import org.kroniek.model.Entity;
import org.kroniek.model.Location;
import org.kroniek.model.Span;

/** Places in invented sentences, with country and coordinates from general knowledge, and how the program does on them. */
final class PlaceMentions {
    /** How far off, in degrees, a place may be: the expected ones are written to half a degree, regions are wide. */
    private static final double NEAR = 0.75;

    private static final double NEAR_OF_REGION = 2.5;

    private record Row(String language, String country, String at, String text, Span words) {}

    private final List<Row> rows = new ArrayList<>();
    private int countries;
    private int exact;
    private final List<String> wrong = new ArrayList<>();

    static PlaceMentions read(String file) throws IOException {
        PlaceMentions mentions = new PlaceMentions();
        try (InputStream in = Objects.requireNonNull(PlaceMentions.class.getResourceAsStream(file), file)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#")) {
                    mentions.add(line.split("\\|", 4));
                }
            }
        }
        return mentions;
    }

    private void add(String[] cells) {
        int begin = cells[3].indexOf('[');
        int end = cells[3].indexOf(']') - 1;
        String text = cells[3].replace("[", "").replace("]", "");
        rows.add(new Row(cells[0], cells[1], cells[2], text, new Span(begin, end)));
    }

    PlaceMentions score() {
        for (Row row : rows) {
            Grounded grounded = Grounded.article(row.language(), "", row.text());
            Entity entity = at(grounded, row.words());
            boolean country = entity != null && row.country().equals(entity.country());
            boolean right = country && isThere(row, entity);
            countries += country ? 1 : 0;
            exact += right ? 1 : 0;
            if (!right) {
                wrong.add(row.country() + " " + row.at() + " " + row.text() + " → " + grounded.lines());
            }
        }
        return this;
    }

    /** What the words refer to: the mention that is closest to them. */
    private static @Nullable Entity at(Grounded grounded, Span words) {
        Entity found = null;
        int best = Integer.MAX_VALUE;
        for (EntityMention mention : grounded.grounding().mentions()) {
            Span span = mention.span();
            boolean covers = span.begin() <= words.begin() && span.end() >= words.end();
            if (covers && span.end() - span.begin() < best) {
                best = span.end() - span.begin();
                found = grounded.grounding().entity(mention.entity());
            }
        }
        return found;
    }

    private static boolean isThere(Row row, @Nullable Entity entity) {
        if (entity == null) {
            return false;
        }
        if (row.at().equals("country")) {
            return ("country:" + row.country()).equals(entity.known());
        }
        Location location = entity.location();
        if (location == null || location.lat() == null || location.lon() == null) {
            return false;
        }
        String[] degrees = row.at().split(",");
        double limit = location.resolution() >= 4 ? NEAR : NEAR_OF_REGION;
        return Math.abs(location.lat() - Double.parseDouble(degrees[0])) <= limit
                && Math.abs(location.lon() - Double.parseDouble(degrees[1])) <= limit;
    }

    int size() {
        return rows.size();
    }

    double countries() {
        return (double) countries / rows.size();
    }

    double exact() {
        return (double) exact / rows.size();
    }

    /** Each sentence whose place is another, with all that was found. */
    List<String> wrong() {
        return wrong;
    }
}
