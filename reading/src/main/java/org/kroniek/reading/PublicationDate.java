package org.kroniek.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kroniek.model.Granularity;
import org.kroniek.model.TimeSpan;

/** Publication dates as sources write them. */
final class PublicationDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ].*)?)?)?");
    private static final Pattern PREFIX = Pattern.compile(
            "\\s*date:?[ \\t]+(\\d{4}-\\d{2}(?:-\\d{2})?)(?![\\w-])[ \\t]*\\R?", Pattern.CASE_INSENSITIVE);

    private PublicationDate() {}

    /** A date in front of plain text, and the UTF-16 position behind it. */
    record Prefix(TimeSpan published, int end) {}

    /** The metadata line or prefix {@code date YYYY-MM} or {@code date YYYY-MM-DD} that a text begins with. */
    static Optional<Prefix> prefix(String text) {
        Matcher matcher = PREFIX.matcher(text);
        return matcher.lookingAt()
                ? parse(matcher.group(1)).map(date -> new Prefix(date, matcher.end()))
                : Optional.empty();
    }

    /**
     * The day, month or year that {@code written} names: ISO 8601, with or without a time, or RFC 1123. The day is the one
     * written down, in whatever zone that was. Empty when it names none.
     */
    static Optional<TimeSpan> parse(String written) {
        String date = written.strip();
        try {
            Matcher iso = ISO.matcher(date);
            return Optional.of(
                    iso.matches()
                            ? iso(iso)
                            : TimeSpan.day(LocalDate.parse(
                                    date, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static TimeSpan iso(Matcher iso) {
        int year = Integer.parseInt(iso.group(1));
        if (iso.group(2) == null) {
            return new TimeSpan(null, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(iso.group(2)));
        return iso.group(3) == null
                ? TimeSpan.month(month.atDay(1))
                : TimeSpan.day(LocalDate.of(year, month.getMonth(), Integer.parseInt(iso.group(3))));
    }
}
