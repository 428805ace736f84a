package org.kroniek.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kroniek.model.Article;
import org.kroniek.model.Attribution;
import org.kroniek.model.Eventuality;
import org.kroniek.model.LinkType;
import org.kroniek.model.Modality;
import org.kroniek.model.Reading;

/** What is special about a few readings: their records, chains of sources, hearsay, disputes. */
public final class DemoView {
    private static final int SHOWN = 5;
    private static final int PER_ARTICLE = 2;
    private static final int CONTENT = 110;

    private final Screen screen;
    private final StringBuilder out = new StringBuilder();

    public DemoView(Screen screen) {
        this.screen = screen;
    }

    /** The summary with a line end behind it; call it once. */
    public String show(List<Reading> readings) {
        articles(readings);
        section("Who says that who says what", chains(readings));
        section("Told, but not as fact", hearsay(readings));
        section("Disputed", disputes(readings));
        section(
                "Next",
                List.of(
                        "./kroniek read examples/nl-*.txt              the records of an article as a table",
                        "./kroniek read --sentences FILE               each record with its sentence",
                        "./kroniek explain FILE                        why each record came out so",
                        "./kroniek read FOLDER > records.jsonl         your own articles, as data",
                        "./kroniek evaluate examples --misses          how good it is, and where it is wrong"));
        return out.toString();
    }

    private void section(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append('\n').append(Style.BOLD.paint(heading, screen.colour())).append('\n');
        for (String line : lines) {
            List<String> wrapped = Wrapping.wrap(line, screen.width() - 4);
            boolean command = line.startsWith("./");
            if (command) {
                out.append("  ").append(line).append('\n');
            } else {
                out.append("  ").append(String.join("\n    ", wrapped)).append('\n');
            }
        }
    }

    private void articles(List<Reading> readings) {
        int records = 0;
        int attributions = 0;
        TextTable table = new TextTable(
                List.of(
                        new TextTable.Column("ARTICLE", Math.max(30, screen.width() - 50)),
                        new TextTable.Column("LANGUAGE", 9),
                        new TextTable.Column("DATE", 12),
                        new TextTable.Column("RECORDS", 7),
                        new TextTable.Column("SOURCES", 7)),
                screen.colour());
        for (Reading reading : readings) {
            Article article = reading.article();
            String language = article.language() == null ? "" : article.language();
            table.row(List.of(
                    TextTable.Cell.of(new ReadingView(reading, new Rows(reading)).title(), Style.BOLD),
                    TextTable.Cell.of(Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)),
                    TextTable.Cell.of(TimePhrase.of(article.published(), article.text())),
                    TextTable.Cell.of(String.valueOf(reading.records().size()), Style.GREEN),
                    TextTable.Cell.of(String.valueOf(reading.attributions().size()), Style.MAGENTA)));
            records += reading.records().size();
            attributions += reading.attributions().size();
        }
        out.append(table);
        out.append("\n" + readings.size() + " articles, " + records + " records, " + attributions + " attributions.\n");
    }

    private static List<String> chains(List<Reading> readings) {
        List<String> lines = new ArrayList<>();
        for (Reading reading : readings) {
            Rows rows = new Rows(reading);
            for (Attribution attribution : reading.attributions()) {
                Attribution outer = attribution.within() == null ? null : rows.attribution(attribution.within());
                boolean chain = outer != null && !rows.source(outer).equals(rows.source(attribution));
                if (chain && outer != null && lines.size() < SHOWN) {
                    lines.add(rows.source(outer) + " ▸ " + rows.source(attribution) + " "
                            + Rows.spelled(attribution.stance()) + ": “" + rows.content(attribution, CONTENT) + "”");
                }
            }
        }
        return lines;
    }

    private static List<String> hearsay(List<Reading> readings) {
        List<String> lines = new ArrayList<>();
        for (Reading reading : readings) {
            Rows rows = new Rows(reading);
            for (Eventuality record : reading.records()) {
                boolean doubtful = record.modality().contains(Modality.HEARSAY)
                        || record.modality().contains(Modality.FEARED);
                if (doubtful && lines.size() < SHOWN) {
                    Row row = rows.row(record);
                    lines.add((row.what() + "  " + row.who() + "  " + row.sure() + "  “" + rows.evidence(record) + "”")
                            .replaceAll("\n", " "));
                }
            }
        }
        return lines;
    }

    private static List<String> disputes(List<Reading> readings) {
        List<String> lines = new ArrayList<>();
        for (Reading reading : readings) {
            List<String> found = new ReadingView(reading, new Rows(reading)).links(LinkType.DISPUTES);
            lines.addAll(found.subList(0, Math.min(PER_ARTICLE, found.size())));
        }
        return lines.subList(0, Math.min(SHOWN, lines.size()));
    }
}
