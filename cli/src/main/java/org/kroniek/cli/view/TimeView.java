package org.kroniek.cli.view;

import java.util.List;
import org.kroniek.grounding.Grounding;
import org.kroniek.grounding.TimeMention;
import org.kroniek.model.Span;
import org.kroniek.model.TimeSpan;

/** The time expressions of an article as a table. */
public final class TimeView {
    private static final int DAY = 10;
    private static final int GRANULARITY = 11;
    private static final int GAPS = 8;

    private final Screen screen;

    public TimeView(Screen screen) {
        this.screen = screen;
    }

    /** The table with a line end behind it. */
    public String show(Grounding grounding) {
        int free = screen.width() - 2 * DAY - GRANULARITY - GAPS;
        TextTable table = new TextTable(
                List.of(
                        new TextTable.Column("WORDS", free / 2),
                        new TextTable.Column("FROM", DAY),
                        new TextTable.Column("TO", DAY),
                        new TextTable.Column("GRANULARITY", GRANULARITY),
                        new TextTable.Column("RULE", free - free / 2)),
                screen.colour());
        for (TimeMention mention : grounding.times()) {
            TimeSpan value = mention.value();
            Span words = value.words();
            table.row(List.of(
                    TextTable.Cell.of(
                            words == null ? "" : words.in(grounding.article().text()), Style.BOLD),
                    TextTable.Cell.of(value.from() == null ? "?" : value.from().toString()),
                    TextTable.Cell.of(value.to() == null ? "?" : value.to().toString()),
                    TextTable.Cell.of(Rows.spelled(value.granularity())),
                    TextTable.Cell.of(mention.rule(), Style.DIM)));
        }
        return table.toString();
    }
}
