package org.kroniek.cli.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.model.Reading;

/** A reading as Markdown, for reports and issues. */
public final class MarkdownView {
    private static final List<String> HEADINGS =
            List.of("#", "What", "Who → whom", "Where", "When", "Sure", "According to");

    private final boolean sentences;

    /** @param sentences whether the sentence of each record stands in a last column */
    public MarkdownView(boolean sentences) {
        this.sentences = sentences;
    }

    /** The heading and the table, with a line end behind them. */
    public String show(Reading reading) {
        Rows rows = new Rows(reading);
        ReadingView view = new ReadingView(reading, rows);
        StringBuilder text = new StringBuilder();
        text.append("## ").append(escape(view.title())).append("\n\n");
        text.append(escape(view.summary())).append("\n\n");
        if (!reading.records().isEmpty()) {
            Stream<String> headings =
                    sentences ? Stream.concat(HEADINGS.stream(), Stream.of("Sentence")) : HEADINGS.stream();
            List<String> all = headings.toList();
            text.append(line(all.stream()));
            text.append(line(all.stream().map(unused -> "---")));
            rows.all().forEach(row -> text.append(line(cells(row, rows))));
            text.append('\n');
        }
        view.disputes()
                .forEach(dispute -> text.append("- ").append(escape(dispute)).append('\n'));
        if (!reading.notices().isEmpty()) {
            text.append("\nNotices: ").append(escape(view.notices())).append('\n');
        }
        return text.toString();
    }

    private Stream<String> cells(Row row, Rows rows) {
        Stream<String> cells = Stream.of(
                        row.record().id(),
                        "**" + row.record().type() + "**" + modes(row),
                        row.who(),
                        row.where(),
                        row.when(),
                        row.sure(),
                        row.says())
                .map(MarkdownView::escape);
        return sentences ? Stream.concat(cells, Stream.of(escape(rows.evidence(row.record())))) : cells;
    }

    private static String modes(Row row) {
        int line = row.what().indexOf('\n');
        return line < 0 ? "" : " " + row.what().substring(line + 1);
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String escape(String words) {
        return words.replace("|", "\\|").replace("<", "&lt;").replaceAll("\\s+", " ");
    }
}
