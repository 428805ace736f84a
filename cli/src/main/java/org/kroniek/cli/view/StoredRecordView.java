package org.kroniek.cli.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.StoredRecord;

/** Records of the ledger as rows of words. */
public final class StoredRecordView {
    /** Names of the columns of {@link #cells}. */
    public static final List<String> COLUMNS = List.of(
            "id", "type", "mode", "actor", "recipient", "place", "began", "certainty", "sources", "publisher", "words");

    private final Screen screen;

    public StoredRecordView(Screen screen) {
        this.screen = screen;
    }

    /** The records as a table; each with its sentence below where {@code words} is true. */
    public String show(List<StoredRecord> records, boolean words) {
        return show(records, record -> words && !record.words().isEmpty() ? "“" + record.words() + "”" : "");
    }

    /** The records as a table, each with a note below unless that is empty. */
    String show(List<StoredRecord> records, Function<StoredRecord, String> note) {
        int rest = screen.width() - 12 - 12 - 12 - 6 - 5 * 2;
        TextTable table = new TextTable(
                List.of(
                        new TextTable.Column("#", 12),
                        new TextTable.Column("WHAT", 12),
                        new TextTable.Column("WHO → WHOM", rest * 2 / 5),
                        new TextTable.Column("WHERE", rest / 5),
                        new TextTable.Column("WHEN", 12),
                        new TextTable.Column("SURE", 6),
                        new TextTable.Column("ACCORDING TO", rest - rest * 2 / 5 - rest / 5 - 2)),
                screen.colour());
        for (StoredRecord record : records) {
            List<String> cells = cells(record);
            String whom = cells.get(4).isEmpty() ? "" : " → " + cells.get(4);
            String mode = cells.get(2).isEmpty() ? "" : "\n" + cells.get(2);
            table.row(List.of(
                    TextTable.Cell.of(cells.get(0), Style.DIM),
                    TextTable.Cell.of(cells.get(1) + mode, Style.BOLD),
                    TextTable.Cell.of(cells.get(3) + whom),
                    TextTable.Cell.of(cells.get(5)),
                    TextTable.Cell.of(cells.get(6)),
                    TextTable.Cell.of(cells.get(7)),
                    TextTable.Cell.of(cells.get(8).isEmpty() ? cells.get(9) : cells.get(8))));
            String below = note.apply(record);
            if (!below.isEmpty()) {
                table.note(below, 4, Style.DIM);
            }
        }
        return table.toString();
    }

    /** A record's columns in words, in the order of {@link #COLUMNS}. */
    public static List<String> cells(StoredRecord record) {
        return List.of(
                record.id().toString(),
                record.type().name(),
                String.join(" ", record.mode()),
                names(record.actors()),
                names(record.recipients()),
                record.places().stream()
                        .map(place ->
                                Rows.spelled(place.role()) + " " + place.place().name())
                        .collect(Collectors.joining(", ")),
                record.began() == null ? "" : record.began().toString(),
                record.certainty().code(),
                sources(record),
                orEmpty(record.publisher()),
                record.words());
    }

    /** The record as a JSON object. */
    public static ObjectNode json(StoredRecord record) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        List<String> cells = cells(record);
        for (int i = 0; i < cells.size(); i++) {
            node.put(COLUMNS.get(i), cells.get(i).isEmpty() ? null : cells.get(i));
        }
        return node.put("article", record.article())
                .put("incident", record.incident())
                .put("recorded", record.recorded().toString());
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }

    /** The chain, the outermost source first. */
    static String sources(StoredRecord record) {
        List<String> chain = new ArrayList<>();
        for (StoredRecord.Voice voice : record.sources()) {
            chain.add(
                    voice.actor() != null
                            ? voice.actor().name()
                            : voice.words() == null ? Rows.NOBODY_NAMED : voice.words());
        }
        Collections.reverse(chain);
        return String.join(" ▸ ", chain);
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
