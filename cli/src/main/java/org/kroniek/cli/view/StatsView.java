package org.kroniek.cli.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.kroniek.ledger.Care;

/** Sizes of a ledger in words. */
public final class StatsView {
    /** Names of the columns of {@link #cells}. */
    public static final List<String> COLUMNS = List.of(
            "schema",
            "entries",
            "articles",
            "origins",
            "appearances",
            "readings",
            "records",
            "current records",
            "actors",
            "places",
            "incidents",
            "disputes",
            "decisions",
            "first",
            "last",
            "bytes");

    private static final int NAME = 18;

    private StatsView() {}

    /** A line for each number. */
    public static String show(Care.Stats stats) {
        StringBuilder text = new StringBuilder();
        List<String> cells = cells(stats);
        for (int i = 0; i < cells.size(); i++) {
            text.append(Wrapping.pad(COLUMNS.get(i), NAME)).append(cells.get(i)).append('\n');
        }
        return text.toString();
    }

    /** The numbers in the order of {@link #COLUMNS}. */
    public static List<String> cells(Care.Stats stats) {
        return List.of(
                String.valueOf(stats.schema()),
                String.valueOf(stats.entries()),
                String.valueOf(stats.articles()),
                String.valueOf(stats.origins()),
                String.valueOf(stats.appearances()),
                String.valueOf(stats.readings()),
                String.valueOf(stats.records()),
                String.valueOf(stats.currentRecords()),
                String.valueOf(stats.actors()),
                String.valueOf(stats.places()),
                String.valueOf(stats.incidents()),
                String.valueOf(stats.disputes()),
                String.valueOf(stats.decisions()),
                stats.first() == null ? "" : stats.first().toString(),
                stats.last() == null ? "" : stats.last().toString(),
                String.valueOf(stats.bytes()));
    }

    /** The numbers as a JSON object. */
    public static ObjectNode json(Care.Stats stats) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        List<String> cells = cells(stats);
        for (int i = 0; i < cells.size(); i++) {
            String name = COLUMNS.get(i).replace(' ', '_');
            if (name.equals("first") || name.equals("last")) {
                node.put(name, cells.get(i).isEmpty() ? null : cells.get(i));
            } else {
                node.put(name, Long.parseLong(cells.get(i)));
            }
        }
        return node;
    }
}
