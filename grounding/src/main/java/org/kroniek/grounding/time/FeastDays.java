package org.kroniek.grounding.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.kroniek.model.Granularity;

/** Holidays computed for a year: fixed, Easter's (both reckonings), those of the Islamic calendar (Umm al-Qura). */
final class FeastDays {
    private FeastDays() {}

    /**
     * The holiday in a year of the Gregorian calendar; empty if that year has none or the calendar does not reach it.
     *
     * @param rule as in the word list: {@code fixed 12-25}, {@code easter -2}, {@code hijri-month 9} …
     */
    static Optional<Interval> of(String rule, int year) {
        String[] parts = rule.split(" ");
        String argument = parts.length > 1 ? parts[1] : "";
        try {
            return switch (parts[0]) {
                case "fixed" ->
                    Optional.of(Interval.day(MonthDay.parse("--" + argument).atYear(year)));
                case "easter" -> Optional.of(Interval.day(easter(year).plusDays(Integer.parseInt(argument))));
                case "orthodox-easter" ->
                    Optional.of(Interval.day(orthodoxEaster(year).plusDays(Integer.parseInt(argument))));
                case "third-tuesday-september" -> Optional.of(Interval.day(nth(year, 9, 3, DayOfWeek.TUESDAY)));
                case "fourth-thursday-november" -> Optional.of(Interval.day(nth(year, 11, 4, DayOfWeek.THURSDAY)));
                case "hijri-month" -> hijri(year, Integer.parseInt(argument), 1, true);
                case "hijri-day" -> {
                    String[] day = argument.split("-");
                    yield hijri(year, Integer.parseInt(day[0]), Integer.parseInt(day[1]), false);
                }
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            // outside the tables of the Islamic calendar
            return Optional.empty();
        }
    }

    private static LocalDate nth(int year, int month, int n, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }

    /** Easter Sunday of the Gregorian calendar by the anonymous algorithm (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }

    /** Orthodox Easter by Meeus's Julian algorithm, as a Gregorian date; right from 1900 to 2099. */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int month = (d + e + 114) / 31;
        return LocalDate.of(year, month, (d + e + 114) % 31 + 1).plusDays(13);
    }

    private static Optional<Interval> hijri(int year, int month, int day, boolean whole) {
        int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        for (int hijri = first; hijri <= first + 1; hijri++) {
            HijrahDate begin = HijrahDate.of(hijri, month, day);
            LocalDate from = LocalDate.from(begin);
            if (from.getYear() == year) {
                LocalDate to = whole ? from.plusDays(begin.lengthOfMonth() - 1L) : from;
                return Optional.of(new Interval(from, to, whole ? Granularity.MONTH : Granularity.DAY));
            }
        }
        return Optional.empty();
    }
}
