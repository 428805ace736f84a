package org.kroniek.reading.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kroniek.model.TimeSpan;
import org.kroniek.reading.words.WordFile;

/**
 * Reads dates as pages write them: ISO 8601 and its many bad relatives, RFC 1123, seconds since 1970, and words with the month
 * names of every language folder. The day is the one written down, in whatever zone that was. Immutable and thread-safe.
 */
final class DateWords {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ,]+(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?"
                    + "\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern EPOCH = Pattern.compile("(1\\d{9})(\\d{3})?");
    private static final Pattern ADDRESS =
            Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-]?(0?[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern ADDRESS_MONTH = Pattern.compile("/((?:19|20)\\d{2})/(0[1-9]|1[0-2])/");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})[./-](\\d{1,2})[./-]((?:19|20)\\d{2})\\b");
    private static final int LATEST_YEAR = 2100;

    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern dayFirst;
    private final Pattern monthFirst;

    private DateWords(List<WordFile.Entry> entries) {
        StringBuilder names = new StringBuilder();
        for (WordFile.Entry entry : entries) {
            int month = Integer.parseInt(entry.keyword());
            for (String name : entry.phrase().split("\\s+")) {
                months.put(name, month);
                names.append(names.length() == 0 ? "" : "|").append(Pattern.quote(name));
            }
        }
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        String month = "(" + names + ")\\.?";
        dayFirst = Pattern.compile(
                "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+" + month + ",?[\\s-]+((?:19|20)\\d{2})(?!\\d)", flags);
        monthFirst =
                Pattern.compile("\\b" + month + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)", flags);
    }

    static DateWords ofResources() {
        return new DateWords(WordFile.all(DateWords.class, "months.txt"));
    }

    /** The date that {@code written} states in a metadata field. */
    Optional<Moment> parse(String written) {
        String date = written.strip();
        if (date.isEmpty() || date.length() > 200) {
            return Optional.empty();
        }
        try {
            Matcher epoch = EPOCH.matcher(date);
            if (epoch.matches()) {
                return Optional.of(
                        at(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atOffset(ZoneOffset.UTC)));
            }
            Matcher iso = ISO.matcher(date);
            if (iso.matches()) {
                return iso(iso);
            }
            if (Character.isLetter(date.charAt(0)) && date.indexOf(':') > 0 && date.length() < 40) {
                Optional<Moment> rfc = rfc(date);
                return rfc.isPresent() ? rfc : inWords(date);
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return inWords(date);
    }

    private static Optional<Moment> rfc(String date) {
        try {
            return Optional.of(
                    at(OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> iso(Matcher iso) {
        LocalDate day = LocalDate.of(
                Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        if (day.getYear() < 1900 || day.getYear() > LATEST_YEAR) {
            return Optional.empty();
        }
        String zone = iso.group(7);
        if (iso.group(4) == null || zone == null) {
            return Optional.of(new Moment(TimeSpan.day(day), null));
        }
        int second = iso.group(6) == null ? 0 : Integer.parseInt(iso.group(6));
        LocalTime time = LocalTime.of(Integer.parseInt(iso.group(4)) % 24, Integer.parseInt(iso.group(5)), second);
        boolean zulu = Character.isLetter(zone.charAt(0));
        return Optional.of(at(OffsetDateTime.of(day, time, zulu ? ZoneOffset.UTC : offset(zone))));
    }

    private static ZoneOffset offset(String zone) {
        String digits = zone.substring(1).replace(":", "");
        return ZoneOffset.of(
                zone.charAt(0) + digits.substring(0, 2) + ":" + (digits.length() > 2 ? digits.substring(2) : "00"));
    }

    private static Moment at(OffsetDateTime moment) {
        return new Moment(TimeSpan.day(moment.toLocalDate()), moment);
    }

    /** The first date that a text names in words, or in digits where these leave no doubt of their order. */
    Optional<Moment> inWords(String text) {
        Matcher day = dayFirst.matcher(text);
        if (day.find()) {
            return day(day.group(3), month(day.group(2)), day.group(1));
        }
        Matcher month = monthFirst.matcher(text);
        if (month.find()) {
            return day(month.group(3), month(month.group(1)), month.group(2));
        }
        Matcher digits = DOTTED.matcher(text);
        if (digits.find()) {
            int first = Integer.parseInt(digits.group(1));
            int second = Integer.parseInt(digits.group(2));
            if (first > 12 || first == second) {
                return day(digits.group(3), second, digits.group(1));
            }
            return second > 12 ? day(digits.group(3), first, digits.group(2)) : Optional.empty();
        }
        return Optional.empty();
    }

    private int month(String name) {
        return months.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static Optional<Moment> day(String year, int month, String day) {
        try {
            return Optional.of(
                    new Moment(TimeSpan.day(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))), null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day or month in an address such as {@code …/2024/03/05/…}. */
    Optional<Moment> inAddress(String address) {
        Matcher day = ADDRESS.matcher(address);
        if (day.find()) {
            return day(day.group(1), Integer.parseInt(day.group(2)), day.group(3));
        }
        Matcher month = ADDRESS_MONTH.matcher(address);
        return month.find()
                ? Optional.of(new Moment(
                        TimeSpan.month(
                                LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1)),
                        null))
                : Optional.empty();
    }
}
