package org.kroniek.cli.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kroniek.grounding.Grounding;
import org.kroniek.model.Entity;
import org.kroniek.model.Mention;
import org.kroniek.model.MentionForm;

/** The entities of an article as a table. */
public final class EntityView {
    private static final int ID = 5;
    private static final int KIND = 12;
    private static final int COUNTRY = 7;
    private static final int GAPS = 8;

    private final Screen screen;

    public EntityView(Screen screen) {
        this.screen = screen;
    }

    /** The table with a line end behind it. */
    public String show(Grounding grounding) {
        int free = screen.width() - ID - KIND - COUNTRY - GAPS - 2;
        TextTable table = new TextTable(
                List.of(
                        new TextTable.Column("#", ID),
                        new TextTable.Column("NAME", free * 32 / 100),
                        new TextTable.Column("KIND", KIND),
                        new TextTable.Column("OF", COUNTRY),
                        new TextTable.Column("KNOWN AS", free * 28 / 100),
                        new TextTable.Column("MENTIONED AS", free * 40 / 100)),
                screen.colour());
        String text = grounding.article().text();
        for (Entity entity : grounding.entities()) {
            String known = entity.known();
            table.row(List.of(
                    TextTable.Cell.of(entity.id(), Style.DIM),
                    TextTable.Cell.of(entity.name(), Style.BOLD),
                    TextTable.Cell.of(Rows.spelled(entity.kind())),
                    TextTable.Cell.of(of(entity)),
                    TextTable.Cell.of(known == null ? "" : known, Style.GREEN),
                    TextTable.Cell.of(mentions(entity, text), Style.DIM)));
        }
        return table.toString();
    }

    private static String of(Entity entity) {
        String country = entity.country() == null ? "" : entity.country();
        return entity.sectors().isEmpty() ? country : country + "\n" + String.join(" ", entity.sectors());
    }

    private static String mentions(Entity entity, String text) {
        Set<String> words = new LinkedHashSet<>();
        for (Mention mention : entity.mentions()) {
            String said = mention.span().in(text).replaceAll("\\s+", " ");
            words.add(mention.form() == MentionForm.PRONOUN ? "(" + said + ")" : said);
        }
        return String.join(", ", words);
    }
}
