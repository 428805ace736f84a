package org.kroniek.grounding.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, month or year, as precisely as it is known.
 *
 * @param earliest first day it can be
 * @param latest last day it can be
 */
public record PartialDate(LocalDate earliest, LocalDate latest) {
    /** A date of which nothing is known. */
    public static final PartialDate UNKNOWN = new PartialDate(LocalDate.MIN, LocalDate.MAX);

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
        boolean form = (text.length() == 4 || text.length() == 7 || text.length() == 10) && dashesAndDigits(text);
        if (!form) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a year, month or day: write 2019, 2019-04 or 2019-04-15");
        }
        try {
            return read(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no date of the calendar", e);
        }
    }

    private static PartialDate read(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        if (text.length() == 4) {
            return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(text.substring(5, 7)));
        if (text.length() == 7) {
            return new PartialDate(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(Integer.parseInt(text.substring(8)));
        return new PartialDate(day, day);
    }

    private static boolean dashesAndDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = (i == 4 || i == 7) ? c == '-' : Character.isDigit(c);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
