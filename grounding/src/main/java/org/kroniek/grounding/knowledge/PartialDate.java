package org.kroniek.grounding.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month or year, as precisely as it is known.
 *
 * @param earliest first day it can be
 * @param latest last day it can be
 */
public record PartialDate(LocalDate earliest, LocalDate latest) {
    /** A date of which nothing is known. */
    public static final PartialDate UNKNOWN = new PartialDate(LocalDate.MIN, LocalDate.MAX);

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("PartialDate: " + latest + " is before " + earliest);
        }
    }

    /**
     * Reads {@code 2019}, {@code 2019-04}, {@code 2019-04-15} or {@code ?}.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    public static PartialDate parse(String text) {
        if (text.equals("?")) {
            return UNKNOWN;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a year, month or day: write 2019, 2019-04 or 2019-04-15");
        }
        try {
            int year = Integer.parseInt(form.group(1));
            if (form.group(2) == null) {
                return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(2)));
            if (form.group(3) == null) {
                return new PartialDate(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = month.atDay(Integer.parseInt(form.group(3)));
            return new PartialDate(day, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no date of the calendar", e);
        }
    }
}
