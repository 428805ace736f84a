package org.kroniek.grounding.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.TimeMention;
import org.kroniek.language.Sentence;
import org.kroniek.language.UdParser;
import org.kroniek.model.Granularity;
import org.kroniek.model.Span;
import org.kroniek.model.TimeSpan;

/** Sentences with the date of their one time expression, worked out by hand, and how the program does on them. */
final class DatedSentences {
    /** A sentence; {@code begin} and {@code end} bound the expression and are equal where there is none. */
    record Row(@Nullable TimeSpan published, String value, String text, int begin, int end) {}

    private final List<Row> rows;
    private int found;
    private int right;
    private int wanted;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();

    private DatedSentences(List<Row> rows) {
        this.rows = rows;
    }

    static DatedSentences read(String file) throws IOException {
        List<Row> rows = new ArrayList<>();
        TimeSpan published = null;
        try (InputStream in = Objects.requireNonNull(DatedSentences.class.getResourceAsStream(file), file)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("@")) {
                    published = published(line.substring(1));
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    rows.add(row(published, line));
                }
            }
        }
        return new DatedSentences(rows);
    }

    private static @Nullable TimeSpan published(String date) {
        if (date.length() == 7) {
            YearMonth month = YearMonth.parse(date);
            return new TimeSpan(null, month.atDay(1), month.atEndOfMonth(), Granularity.MONTH);
        }
        return date.isEmpty() ? null : TimeSpan.day(LocalDate.parse(date));
    }

    private static Row row(@Nullable TimeSpan published, String line) {
        String[] cells = line.split("\\|", 3);
        int begin = Math.max(0, cells[2].indexOf('['));
        int end = Math.max(0, cells[2].indexOf(']') - 1);
        String value = cells[0].equals("-") ? "-" : cells[0] + " " + cells[1];
        return new Row(published, value, cells[2].replace("[", "").replace("]", ""), begin, end);
    }

    int size() {
        return rows.size();
    }

    DatedSentences score(UdParser parser, RuleTimeResolver resolver) {
        for (Row row : rows) {
            List<TimeMention> mentions = new ArrayList<>();
            for (Sentence sentence : parser.parse(row.text())) {
                mentions.addAll(resolver.resolve(sentence, row.published()));
            }
            score(row, mentions);
        }
        return this;
    }

    private void score(Row row, List<TimeMention> mentions) {
        boolean none = row.value().equals("-");
        wanted += none ? 0 : 1;
        found += mentions.size();
        boolean hit = false;
        List<String> values = new ArrayList<>();
        for (TimeMention mention : mentions) {
            TimeSpan time = mention.value();
            String value = value(time);
            values.add(value + " " + mention.rule());
            Span words = Objects.requireNonNull(time.words());
            boolean touches = words.begin() < row.end() && row.begin() < words.end();
            hit |= touches && value.equals(row.value());
            boolean day = time.granularity() == Granularity.DAY || time.granularity() == Granularity.PART_OF_DAY;
            if (day && time.from() != null && !value.equals(row.value())) {
                invented.add(row.text() + " → " + value);
            }
        }
        right += hit ? 1 : 0;
        if (!hit && !none || mentions.size() > (none ? 0 : 1)) {
            wrong.add(row.value() + " : " + row.text() + " → " + values);
        }
    }

    private static String value(TimeSpan time) {
        String from = time.from() == null ? "" : time.from().toString();
        String to = time.to() == null ? "" : time.to().toString();
        String ends = from.isEmpty() && to.isEmpty() ? "?" : from.equals(to) ? from : from + ".." + to;
        return ends + " " + time.granularity().name().toLowerCase(Locale.ROOT);
    }

    double f1() {
        return 2.0 * right / (found + wanted);
    }

    /** Each sentence that went wrong, with what was found. */
    List<String> wrong() {
        return wrong;
    }

    /** Days that the sentence does not give. */
    List<String> invented() {
        return invented;
    }
}
