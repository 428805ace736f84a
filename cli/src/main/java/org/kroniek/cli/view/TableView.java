package org.kroniek.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.kroniek.model.Certainty;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Reading;

/** A reading as a table for a terminal. */
public final class TableView {
    private static final int NUMBER = 4;
    private static final int WHAT = 13;
    private static final int SURE = 11;
    private static final int GAPS = 2;
    private static final int ROOMY = 100;

    private final Screen screen;
    private final boolean sentences;

    /** @param sentences whether its sentence stands under each record, once for those of one sentence */
    public TableView(Screen screen, boolean sentences) {
        this.screen = screen;
        this.sentences = sentences;
    }

    /** The table with a line end behind it. */
    public String show(Reading reading) {
        Rows rows = new Rows(reading);
        ReadingView view = new ReadingView(reading, rows);
        StringBuilder text = new StringBuilder();
        text.append(Style.BOLD.paint(view.title(), screen.colour())).append('\n');
        text.append(Style.DIM.paint(view.summary(), screen.colour())).append("\n\n");
        if (!reading.records().isEmpty()) {
            text.append(table(rows)).append('\n');
        }
        for (String dispute : view.disputes()) {
            text.append(Style.YELLOW.paint(
                            String.join("\n  ", Wrapping.wrap("≠ " + dispute, screen.width())), screen.colour()))
                    .append('\n');
        }
        if (!reading.notices().isEmpty()) {
            text.append(Style.DIM.paint("notices: " + view.notices(), screen.colour()))
                    .append('\n');
        }
        return text.toString();
    }

    private boolean isRoomy() {
        return screen.width() >= ROOMY;
    }

    private List<TextTable.Column> columns() {
        int count = isRoomy() ? 7 : 6;
        int free = screen.width() - NUMBER - WHAT - SURE - GAPS * (count - 1);
        List<TextTable.Column> columns = new ArrayList<>();
        columns.add(new TextTable.Column("#", NUMBER));
        columns.add(new TextTable.Column("WHAT", WHAT));
        if (isRoomy()) {
            columns.add(new TextTable.Column("WHO → WHOM", free * 36 / 100));
            columns.add(new TextTable.Column("WHERE", free * 19 / 100));
            columns.add(new TextTable.Column("WHEN", free * 20 / 100));
            columns.add(new TextTable.Column("SURE", SURE));
            columns.add(new TextTable.Column("ACCORDING TO", free * 25 / 100));
        } else {
            columns.add(new TextTable.Column("WHO → WHOM", free * 42 / 100));
            columns.add(new TextTable.Column("WHERE, WHEN", free * 28 / 100));
            columns.add(new TextTable.Column("SURE", SURE));
            columns.add(new TextTable.Column("ACCORDING TO", free * 30 / 100));
        }
        return columns;
    }

    private String table(Rows rows) {
        TextTable table = new TextTable(columns(), screen.colour());
        List<Row> all = rows.all();
        for (int i = 0; i < all.size(); i++) {
            table.row(cells(all.get(i)));
            String sentence = rows.evidence(all.get(i).record());
            // Records of one sentence stand together above it.
            boolean last = i + 1 == all.size()
                    || !rows.evidence(all.get(i + 1).record()).equals(sentence);
            if (sentences && last) {
                table.note(sentence, NUMBER + GAPS, Style.DIM);
                table.blank();
            }
        }
        return table.toString();
    }

    private List<TextTable.Cell> cells(Row row) {
        List<TextTable.Cell> cells = new ArrayList<>();
        cells.add(TextTable.Cell.of(row.record().id(), Style.DIM));
        cells.add(new TextTable.Cell(row.what(), styleOf(row.record().type()), Style.DIM));
        cells.add(TextTable.Cell.of(row.who()));
        if (isRoomy()) {
            cells.add(TextTable.Cell.of(row.where()));
            cells.add(TextTable.Cell.of(row.when()));
        } else {
            String both = row.where().isEmpty() || row.when().isEmpty()
                    ? row.where() + row.when()
                    : row.where() + "\n" + row.when();
            cells.add(TextTable.Cell.of(both));
        }
        cells.add(new TextTable.Cell(row.sure(), styleOf(row.record().certainty()), Style.DIM));
        cells.add(TextTable.Cell.of(row.says(), Style.MAGENTA));
        return cells;
    }

    /** PLOVER's four quadrants: cooperation in words and deeds, conflict in words and deeds; states. */
    private static Style styleOf(EventualityType type) {
        if (type.kind() == EventualityKind.STATE) {
            return Style.BOLD_BLUE;
        }
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> Style.BOLD_CYAN;
            case COOPERATE, AID, RETREAT -> Style.BOLD_GREEN;
            case REQUEST, ACCUSE, REJECT, THREATEN -> Style.BOLD_YELLOW;
            default -> Style.BOLD_RED;
        };
    }

    private static Style styleOf(Certainty certainty) {
        return switch (certainty) {
            case CT_PLUS -> Style.GREEN;
            case CT_MINUS, PR_MINUS, PS_MINUS -> Style.RED;
            case PR_PLUS, PS_PLUS -> Style.YELLOW;
            case UU -> Style.CYAN;
        };
    }
}
