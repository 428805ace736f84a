package org.kroniek.cli.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.kroniek.ledger.Timeline;
import org.kroniek.ledger.Timeline.Bucket;

/** Counts by time in words. */
public final class TimelineView {
    /** Names of the columns of {@link #cells}. */
    public static final List<String> COLUMNS = List.of("from", "value", "records", "independent");

    private final Screen screen;
    private final Timeline.Unit unit;

    public TimelineView(Screen screen, Timeline.Unit unit) {
        this.screen = screen;
        this.unit = unit;
    }

    /** A row for each stretch, with a bar as long as its share of the fullest. */
    public String show(List<Bucket> buckets) {
        long most = buckets.stream().mapToLong(Bucket::records).max().orElse(1);
        int bar = screen.width() - 10 - 12 - 8 - 11 - 4 * 2;
        TextTable table = new TextTable(
                List.of(
                        new TextTable.Column(unit.name(), 10),
                        new TextTable.Column("", 12),
                        new TextTable.Column("RECORDS", 8),
                        new TextTable.Column("INDEPENDENT", 11),
                        new TextTable.Column("", bar)),
                screen.colour());
        for (Bucket bucket : buckets) {
            table.row(List.of(
                    TextTable.Cell.of(label(bucket)),
                    TextTable.Cell.of(bucket.value()),
                    TextTable.Cell.of(String.valueOf(bucket.records())),
                    TextTable.Cell.of(String.valueOf(bucket.independent())),
                    TextTable.Cell.of("▇".repeat((int) Math.max(1, bucket.records() * bar / most)), Style.CYAN)));
        }
        return table.toString();
    }

    private String label(Bucket bucket) {
        String day = bucket.from().toString();
        return switch (unit) {
            case DAY, WEEK -> day;
            case MONTH -> day.substring(0, day.length() - 3);
            case YEAR -> String.valueOf(bucket.from().getYear());
        };
    }

    /** A stretch in the order of {@link #COLUMNS}. */
    public static List<String> cells(Bucket bucket) {
        return List.of(
                bucket.from().toString(),
                bucket.value(),
                String.valueOf(bucket.records()),
                String.valueOf(bucket.independent()));
    }

    /** The stretch as a JSON object. */
    public static ObjectNode json(Bucket bucket) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("from", bucket.from().toString())
                .put("value", bucket.value().isEmpty() ? null : bucket.value())
                .put("records", bucket.records())
                .put("independent", bucket.independent());
    }
}
