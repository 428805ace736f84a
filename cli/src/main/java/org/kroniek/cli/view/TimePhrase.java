package org.kroniek.cli.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Granularity;
import org.kroniek.model.TimeSpan;

/** An interval in few words: {@code 4 Apr 2019}, {@code a Thursday, 4–25 Apr 2019}, {@code since 2011}. */
final class TimePhrase {
    private static final DateTimeFormatter DAY = format("d MMM yyyy");
    private static final DateTimeFormatter MONTH = format("MMM yyyy");
    private static final DateTimeFormatter DAY_OF_MONTH = format("d");
    private static final DateTimeFormatter DAY_AND_MONTH = format("d MMM");
    private static final DateTimeFormatter WEEKDAY = format("EEEE");

    private TimePhrase() {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** The interval; the text's own words where neither end is known. */
    static String of(@Nullable TimeSpan time, String text) {
        if (time == null) {
            return "";
        }
        LocalDate from = time.from();
        LocalDate to = time.to();
        if (from == null && to == null) {
            return time.words() == null ? "" : "“" + time.words().in(text) + "”";
        }
        if (from == null) {
            return "until " + DAY.format(to);
        }
        return to == null ? "since " + DAY.format(from) : between(from, to, time.granularity());
    }

    private static String between(LocalDate from, LocalDate to, Granularity granularity) {
        return switch (granularity) {
            case MONTH -> isMonth(from, to) ? MONTH.format(from) : days(from, to);
            case YEAR ->
                from.getYear() == to.getYear() ? String.valueOf(from.getYear()) : from.getYear() + "–" + to.getYear();
            case DECADE -> from.getYear() + "–" + to.getYear();
            case WEEKDAY -> from.equals(to) ? days(from, to) : "a " + WEEKDAY.format(from) + ", " + days(from, to);
            case HOUR, PART_OF_DAY, DAY, WEEK, SEASON, SPAN -> days(from, to);
        };
    }

    private static boolean isMonth(LocalDate from, LocalDate to) {
        return from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
    }

    private static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return DAY.format(from);
        }
        if (isMonth(from, to)) {
            return DAY_OF_MONTH.format(from) + "–" + DAY.format(to);
        }
        return (from.getYear() == to.getYear() ? DAY_AND_MONTH : DAY).format(from) + " – " + DAY.format(to);
    }
}
