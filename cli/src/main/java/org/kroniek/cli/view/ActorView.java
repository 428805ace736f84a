package org.kroniek.cli.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.Actors.Dossier;
import org.kroniek.ledger.Actors.Period;
import org.kroniek.ledger.StoredRecord;

/** A dossier in words. */
public final class ActorView {
    private static final int RELATIONS = 40;

    private final Screen screen;

    public ActorView(Screen screen) {
        this.screen = screen;
    }

    /** Names, roles, relations by year, events, what is said. */
    public String show(Dossier dossier) {
        Actor actor = dossier.actor();
        StringBuilder text = new StringBuilder();
        text.append(Style.BOLD.paint(actor.name(), screen.colour())).append('\n');
        String country = actor.country() == null ? "" : ", " + actor.country();
        String sectors = actor.sectors().isEmpty() ? "" : ", " + String.join(" ", actor.sectors());
        text.append(Rows.spelled(actor.kind()))
                .append(country)
                .append(sectors)
                .append(", ")
                .append(actor.ident())
                .append('\n');
        String names = dossier.names().stream()
                .filter(name -> !name.equals(actor.name()))
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            text.append(String.join("\n  ", Wrapping.wrap("also: " + names, screen.width())))
                    .append('\n');
        }
        records(text, "ROLES", dossier.roles());
        records(text, "WHO BELONGS TO IT", dossier.members());
        relations(text, dossier.relations());
        records(text, "EVENTS, THE LATEST FIRST", dossier.events());
        records(text, "WHAT IT SAYS", dossier.saidBy());
        records(text, "WHAT IS SAID ABOUT IT", dossier.saidAbout());
        return text.toString();
    }

    private void records(StringBuilder text, String heading, List<StoredRecord> records) {
        if (!records.isEmpty()) {
            text.append('\n').append(Style.BOLD.paint(heading, screen.colour())).append('\n');
            text.append(new StoredRecordView(screen).show(records, false));
        }
    }

    private void relations(StringBuilder text, List<Period> relations) {
        if (relations.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(
                List.of(
                        new TextTable.Column("YEAR", 5),
                        new TextTable.Column("WHAT", 12),
                        new TextTable.Column("WITH", screen.width() - 5 - 12 - 9 - 8 - 4 * 2),
                        new TextTable.Column("AS", 9),
                        new TextTable.Column("RECORDS", 8)),
                screen.colour());
        for (Period period : relations.subList(0, Math.min(RELATIONS, relations.size()))) {
            table.row(List.of(
                    TextTable.Cell.of(period.year() == null ? "" : String.valueOf(period.year())),
                    TextTable.Cell.of(period.type().name(), Style.BOLD),
                    TextTable.Cell.of(period.other().name()),
                    TextTable.Cell.of(period.isActor() ? "actor" : "recipient", Style.DIM),
                    TextTable.Cell.of(String.valueOf(period.records()))));
        }
        text.append('\n')
                .append(Style.BOLD.paint("RELATIONS BY YEAR", screen.colour()))
                .append('\n')
                .append(table);
        if (relations.size() > RELATIONS) {
            text.append("  … and ").append(relations.size() - RELATIONS).append(" more; --format jsonl has them all\n");
        }
    }

    /** The dossier as one JSON object. */
    public static ObjectNode json(Dossier dossier) {
        Actor actor = dossier.actor();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("ident", actor.ident())
                .put("name", actor.name())
                .put("kind", Rows.spelled(actor.kind()))
                .put("country", actor.country());
        strings(node.putArray("sectors"), actor.sectors());
        strings(node.putArray("names"), dossier.names());
        records(node.putArray("roles"), dossier.roles());
        records(node.putArray("members"), dossier.members());
        ArrayNode relations = node.putArray("relations");
        for (Period period : dossier.relations()) {
            relations
                    .addObject()
                    .put("year", period.year())
                    .put("type", period.type().name())
                    .put("with", period.other().ident())
                    .put("name", period.other().name())
                    .put("as", period.isActor() ? "actor" : "recipient")
                    .put("records", period.records());
        }
        records(node.putArray("events"), dossier.events());
        records(node.putArray("says"), dossier.saidBy());
        records(node.putArray("said_about"), dossier.saidAbout());
        return node;
    }

    private static void strings(ArrayNode array, List<String> strings) {
        strings.forEach(array::add);
    }

    static void records(ArrayNode array, List<StoredRecord> records) {
        records.forEach(record -> array.add(StoredRecordView.json(record)));
    }
}
