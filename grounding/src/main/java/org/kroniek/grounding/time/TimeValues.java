package org.kroniek.grounding.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Granularity;

/** The value functions that rules name: what was captured, the day of publication and the tense give an interval. */
final class TimeValues {
    /** Years to the next leap year, over the turn of a century that has none. */
    private static final int LEAP = 8;

    private TimeValues() {}

    /**
     * The value of a match seen from a day.
     *
     * @param anchor the day of publication; null if unknown, and then only absolute expressions have ends
     * @return empty if the words are no time after all (the 31st of June)
     */
    static Optional<Interval> of(String function, Captures captures, @Nullable LocalDate anchor, Tense tense) {
        try {
            return switch (function) {
                case "date" -> date(captures, anchor, tense);
                case "days" -> days(captures, anchor, tense);
                case "nightdays" -> days(captures, anchor, tense).map(days -> days.as(Granularity.PART_OF_DAY));
                case "iso" -> Optional.of(Interval.day(LocalDate.parse(captures.text("iso"))));
                case "edgemonth" ->
                    Optional.of(
                            captures.has("month")
                                    ? month(captures, anchor, tense)
                                    : Interval.year(captures.number("year", 0)));
                case "monthyear" -> Optional.of(month(captures, anchor, tense));
                case "shiftmonth" -> Optional.of(shiftedMonth(captures, anchor));
                case "bareyear", "year" -> Optional.of(Interval.year(captures.number("year", 0)));
                case "decade" -> Optional.of(decade(captures));
                case "season" -> Optional.of(season(captures, anchor, tense));
                case "holiday" -> holiday(captures, anchor, tense);
                default -> Optional.of(RelativeTimes.of(function, captures, anchor, tense));
            };
        } catch (DateTimeException e) {
            // a day that the month does not have
            return Optional.empty();
        }
    }

    private static Optional<Interval> date(Captures captures, @Nullable LocalDate anchor, Tense tense) {
        int day = captures.number("day", captures.number("dayordinal", 0));
        if (captures.has("year") && captures.has("month")) {
            return Optional.of(
                    Interval.day(LocalDate.of(captures.number("year", 0), captures.number("month", 0), day)));
        }
        if (anchor == null) {
            return Optional.of(Interval.unknown(Granularity.DAY));
        }
        if (!captures.has("month")) {
            return Optional.of(Interval.day(nearest(anchor, anchor.withDayOfMonth(day), tense, 1)));
        }
        int month = captures.number("month", 0);
        if (captures.has("shift")) {
            return Optional.of(Interval.day(LocalDate.of(anchor.getYear() + captures.number("shift", 0), month, day)));
        }
        return inYears(anchor, month, day, tense).map(Interval::day);
    }

    /** The day of a year before, at or after the anchor that has it: not every February has 29. */
    private static Optional<LocalDate> inYears(LocalDate anchor, int month, int day, Tense tense) {
        LocalDate best = null;
        for (int year = anchor.getYear() - LEAP; year <= anchor.getYear() + LEAP; year++) {
            if (YearMonth.of(year, month).lengthOfMonth() < day) {
                continue;
            }
            LocalDate date = LocalDate.of(year, month, day);
            boolean wrong =
                    (tense == Tense.PAST && date.isAfter(anchor)) || (tense == Tense.FUTURE && date.isBefore(anchor));
            if (!wrong && (best == null || distance(anchor, date) < distance(anchor, best))) {
                best = date;
            }
        }
        return Optional.ofNullable(best);
    }

    /** 'From 20 to 24 June': two days of one month. */
    private static Optional<Interval> days(Captures captures, @Nullable LocalDate anchor, Tense tense) {
        Optional<Interval> first = date(captures, anchor, tense);
        LocalDate from = first.map(Interval::from).orElse(null);
        if (from == null) {
            return Optional.of(Interval.unknown(Granularity.SPAN));
        }
        LocalDate to = from.withDayOfMonth(captures.number("lastday", 1));
        return to.isAfter(from) ? Optional.of(new Interval(from, to, Granularity.SPAN)) : Optional.empty();
    }

    /** The reading before, at or after {@code same}, whole periods of {@code months} apart, that the tense asks for. */
    private static LocalDate nearest(LocalDate anchor, LocalDate same, Tense tense, int months) {
        return switch (tense) {
            case PAST -> same.isAfter(anchor) ? same.minusMonths(months) : same;
            case FUTURE -> same.isBefore(anchor) ? same.plusMonths(months) : same;
            case PRESENT -> closest(anchor, same, months);
        };
    }

    private static LocalDate closest(LocalDate anchor, LocalDate same, int months) {
        LocalDate best = same;
        for (LocalDate other : new LocalDate[] {same.minusMonths(months), same.plusMonths(months)}) {
            if (distance(anchor, other) < distance(anchor, best)) {
                best = other;
            }
        }
        return best;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private static Interval month(Captures captures, @Nullable LocalDate anchor, Tense tense) {
        int month = captures.number("month", 0);
        if (captures.has("year")) {
            return Interval.month(captures.number("year", 0), month);
        }
        if (anchor == null) {
            return Interval.unknown(Granularity.MONTH);
        }
        if (captures.has("shift")) {
            return Interval.month(anchor.getYear() + captures.number("shift", 0), month);
        }
        LocalDate first = anchor.withDayOfMonth(1);
        LocalDate found = nearest(first, LocalDate.of(anchor.getYear(), month, 1), tense, 12);
        return Interval.month(found.getYear(), month);
    }

    private static Interval shiftedMonth(Captures captures, @Nullable LocalDate anchor) {
        if (anchor == null) {
            return Interval.unknown(Granularity.MONTH);
        }
        int shift = captures.number("shift", 0);
        int month = captures.number("month", 0);
        int year = anchor.getYear();
        if (shift < 0 && month >= anchor.getMonthValue()) {
            year--;
        } else if (shift > 0 && month <= anchor.getMonthValue()) {
            year++;
        }
        return Interval.month(year, month);
    }

    private static Interval decade(Captures captures) {
        int figure = captures.number(
                "decadefigure",
                captures.number("apostrophedecade", captures.number("decadeword", captures.number("twodigits", 0))));
        figure = captures.number("year", figure) / 10 * 10;
        int first = figure >= 1000 ? figure : figure + (figure >= 30 ? 1900 : 2000);
        return new Interval(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Granularity.DECADE);
    }

    private static Interval season(Captures captures, @Nullable LocalDate anchor, Tense tense) {
        int begin = switch (captures.text("season")) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "autumn" -> 9;
            default -> 12;
        };
        if (captures.has("year")) {
            return season(captures.number("year", 0), begin);
        }
        if (anchor == null) {
            return Interval.unknown(Granularity.SEASON);
        }
        int shift = captures.number("shift", 0);
        for (int year = anchor.getYear() - 1; shift == 0 && year <= anchor.getYear(); year++) {
            if (season(year, begin).holds(anchor)) {
                return season(year, begin);
            }
        }
        Interval same = season(anchor.getYear(), begin);
        LocalDate from = LocalDate.of(anchor.getYear(), begin, 1);
        boolean over = same.to() != null && same.to().isBefore(anchor);
        if (shift < 0 || (shift == 0 && tense == Tense.PAST)) {
            return over || (shift == 0 && !from.isAfter(anchor)) ? same : season(anchor.getYear() - 1, begin);
        }
        return over ? season(anchor.getYear() + 1, begin) : same;
    }

    private static Interval season(int year, int begin) {
        LocalDate from = LocalDate.of(year, begin, 1);
        return new Interval(from, from.plusMonths(3).minusDays(1), Granularity.SEASON);
    }

    private static Optional<Interval> holiday(Captures captures, @Nullable LocalDate anchor, Tense tense) {
        String rule = captures.text("holiday");
        if (captures.has("year")) {
            return FeastDays.of(rule, captures.number("year", 0));
        }
        if (anchor == null) {
            return Optional.of(Interval.unknown(Granularity.DAY));
        }
        Interval best = null;
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            Interval candidate = FeastDays.of(rule, year).orElse(null);
            if (candidate == null || candidate.from() == null || candidate.to() == null) {
                continue;
            }
            boolean wrong = (tense == Tense.PAST && candidate.from().isAfter(anchor))
                    || (tense == Tense.FUTURE && candidate.to().isBefore(anchor));
            if (!wrong && (best == null || closer(anchor, candidate, best))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean closer(LocalDate anchor, Interval one, Interval other) {
        LocalDate a = one.from();
        LocalDate b = other.from();
        return a != null && b != null && distance(anchor, a) < distance(anchor, b);
    }

    /** The Monday of the week that holds the day. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
