package org.kroniek.grounding.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Granularity;

/** Values that count from the day of publication: yesterday, last week, three days ago, on Thursday. */
final class RelativeTimes {
    private static final int HOURS_OF_DAY = 24;

    private RelativeTimes() {}

    static Interval of(String function, Captures captures, @Nullable LocalDate anchor, Tense tense) {
        if (anchor == null) {
            return Interval.unknown(granularity(function, captures));
        }
        return switch (function) {
            case "weekday" -> weekday(captures, anchor, tense);
            case "weekdayofweek" -> weekdayOfWeek(captures, anchor);
            case "night" -> night(captures, anchor, tense);
            case "deictic" -> deictic(anchor.plusDays(captures.number("deictic", 0)), captures.has("part"));
            case "deicticpart" -> {
                String[] value = captures.text("deicticpart").split(" ");
                yield deictic(anchor.plusDays(Integer.parseInt(value[0])), true);
            }
            case "partofday" -> deictic(anchor, true);
            case "elsewhere" -> Interval.unknown(granularity(function, captures));
            case "weekend" -> weekend(anchor, tense);
            case "comingweekend" -> weekend(anchor, Tense.FUTURE);
            case "pastunit" -> span(captures, anchor, -1);
            case "partlast" -> deictic(anchor.minusDays(1), true);
            case "shiftunit" -> shifted(captures.text("unit"), captures.number("shift", 0), anchor);
            case "edgeunit" -> shifted(captures.text("unit"), 0, anchor);
            case "ago" -> counted(captures, anchor, -1);
            case "ahead" -> tense == Tense.PAST ? Interval.unknown(Granularity.SPAN) : counted(captures, anchor, 1);
            case "within" -> span(captures, anchor, 1);
            case "lastspan" -> span(captures, anchor, -1);
            case "nextspan" -> span(captures, anchor, 1);
            case "duration" -> duration(captures, anchor);
            case "clock" -> Interval.unknown(Granularity.HOUR);
            default -> Interval.unknown(Granularity.SPAN);
        };
    }

    private static Granularity granularity(String function, Captures captures) {
        return switch (function) {
            case "weekday" -> Granularity.WEEKDAY;
            case "deictic" -> captures.has("part") ? Granularity.PART_OF_DAY : Granularity.DAY;
            case "deicticpart", "partofday", "partlast" -> Granularity.PART_OF_DAY;
            case "night" -> Granularity.PART_OF_DAY;
            case "weekdayofweek" -> captures.has("part") ? Granularity.PART_OF_DAY : Granularity.DAY;
            case "elsewhere" -> captures.has("part") ? Granularity.PART_OF_DAY : unit(captures.text("unit"));
            case "shiftunit", "edgeunit", "ago", "ahead" -> unit(captures.text("unit"));
            case "clock" -> Granularity.HOUR;
            default -> Granularity.SPAN;
        };
    }

    private static Granularity unit(String unit) {
        return switch (unit) {
            case "hour" -> Granularity.HOUR;
            case "day" -> Granularity.DAY;
            case "week" -> Granularity.WEEK;
            case "month" -> Granularity.MONTH;
            case "year" -> Granularity.YEAR;
            case "decade" -> Granularity.DECADE;
            default -> Granularity.SPAN;
        };
    }

    private static Interval deictic(LocalDate day, boolean part) {
        return part ? Interval.day(day).as(Granularity.PART_OF_DAY) : Interval.day(day);
    }

    private static Interval weekday(Captures captures, LocalDate anchor, Tense tense) {
        DayOfWeek wanted = DayOfWeek.of(captures.number("weekday", 1));
        int shift = captures.number("shift", 0);
        LocalDate day;
        if (shift < 0) {
            day = anchor.with(TemporalAdjusters.previous(wanted));
        } else if (shift > 0 || tense != Tense.PAST) {
            // 'On Thursday they meet': the present with a weekday is what comes
            day = anchor.with(TemporalAdjusters.next(wanted));
        } else {
            day = anchor.with(TemporalAdjusters.previousOrSame(wanted));
        }
        return deictic(day, captures.has("part") || captures.has("dayedge"));
    }

    /** 'Monday last week'. */
    private static Interval weekdayOfWeek(Captures captures, LocalDate anchor) {
        LocalDate monday = TimeValues.monday(anchor).plusWeeks(captures.number("shift", 0));
        return deictic(monday.plusDays(captures.number("weekday", 1) - 1L), captures.has("part"));
    }

    /** 'The night of Sunday to Monday'; empty ends where the two days do not follow each other. */
    private static Interval night(Captures captures, LocalDate anchor, Tense tense) {
        int first = captures.number("weekday", 1);
        int last = captures.number("lastweekday", 1);
        if (first % 7 + 1 != last) {
            return Interval.unknown(Granularity.PART_OF_DAY);
        }
        DayOfWeek wanted = DayOfWeek.of(last);
        LocalDate day = tense == Tense.FUTURE
                ? anchor.with(TemporalAdjusters.next(wanted))
                : anchor.with(TemporalAdjusters.previousOrSame(wanted));
        return new Interval(day.minusDays(1), day, Granularity.PART_OF_DAY);
    }

    /** The weekend under way, or the last or the coming one, as the tense has it. */
    private static Interval weekend(LocalDate anchor, Tense tense) {
        boolean underWay = anchor.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        int shift = tense == Tense.PAST && !underWay ? -1 : 0;
        LocalDate saturday = TimeValues.monday(anchor).plusDays(5).plusWeeks(shift);
        return new Interval(saturday, saturday.plusDays(1), Granularity.SPAN);
    }

    private static Interval shifted(String unit, int shift, LocalDate anchor) {
        return switch (unit) {
            case "day" -> Interval.day(anchor.plusDays(shift));
            case "week" -> week(TimeValues.monday(anchor).plusWeeks(shift));
            case "weekend" -> weekend(anchor, shift);
            case "month" -> {
                LocalDate month = anchor.withDayOfMonth(1).plusMonths(shift);
                yield Interval.month(month.getYear(), month.getMonthValue());
            }
            case "quarter" -> {
                LocalDate first = anchor.withMonth((anchor.getMonthValue() - 1) / 3 * 3 + 1)
                        .withDayOfMonth(1)
                        .plusMonths(3L * shift);
                yield new Interval(first, first.plusMonths(3).minusDays(1), Granularity.SPAN);
            }
            case "year" -> Interval.year(anchor.getYear() + shift);
            case "decade" -> years(anchor.getYear() / 10 * 10 + 10 * shift, 10, Granularity.DECADE);
            case "century" -> years(anchor.getYear() / 100 * 100 + 100 * shift, 100, Granularity.SPAN);
            default -> Interval.unknown(unit(unit));
        };
    }

    private static Interval years(int first, int count, Granularity granularity) {
        return new Interval(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), granularity);
    }

    private static Interval week(LocalDate monday) {
        return new Interval(monday, monday.plusDays(6), Granularity.WEEK);
    }

    /** Last weekend is the last one that is over, or under way on a Sunday. */
    private static Interval weekend(LocalDate anchor, int shift) {
        LocalDate saturday = shift < 0
                ? anchor.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
                : TimeValues.monday(anchor).plusDays(5).plusWeeks(shift);
        return new Interval(saturday, saturday.plusDays(1), Granularity.SPAN);
    }

    /** A counted unit away: days are exact; weeks, months and years are the one that the day falls in. */
    private static Interval counted(Captures captures, LocalDate anchor, int direction) {
        if (captures.has("vague")) {
            return direction < 0 ? new Interval(null, anchor, Granularity.SPAN) : Interval.unknown(Granularity.SPAN);
        }
        int count = direction * captures.number("number", captures.number("count", 1));
        return switch (captures.text("unit")) {
            case "hour" -> Interval.day(anchor).as(Granularity.HOUR);
            case "day" -> Interval.day(anchor.plusDays(count));
            case "week" -> week(TimeValues.monday(anchor).plusWeeks(count));
            case "fortnight" -> week(TimeValues.monday(anchor).plusWeeks(2L * count));
            case "month" -> shifted("month", count, anchor);
            case "year" -> Interval.year(anchor.getYear() + count);
            case "decade" -> Interval.year(anchor.getYear() + 10 * count);
            default -> Interval.unknown(Granularity.SPAN);
        };
    }

    private static Interval span(Captures captures, LocalDate anchor, int direction) {
        boolean counts = captures.has("number") || captures.has("count") || captures.has("unit");
        if (!counts || captures.has("vague")) {
            return Interval.unknown(Granularity.SPAN);
        }
        LocalDate other = away(captures, anchor, direction);
        return direction < 0
                ? new Interval(other, anchor, Granularity.SPAN)
                : new Interval(anchor, other, Granularity.SPAN);
    }

    private static Interval duration(Captures captures, LocalDate anchor) {
        boolean counts = captures.has("number") || captures.has("count");
        return counts
                ? new Interval(away(captures, anchor, -1), null, Granularity.SPAN)
                : Interval.unknown(Granularity.SPAN);
    }

    private static LocalDate away(Captures captures, LocalDate anchor, int direction) {
        long count = (long) direction * captures.number("number", captures.number("count", 1));
        String unit = captures.has("unit") ? captures.text("unit") : captures.text("plural");
        return switch (unit.isEmpty() ? "year" : unit) {
            case "hour" -> anchor.plusDays(count / HOURS_OF_DAY);
            case "day" -> anchor.plusDays(count);
            case "week", "weekend" -> anchor.plusWeeks(count);
            case "fortnight" -> anchor.plusWeeks(2 * count);
            case "month" -> anchor.plusMonths(count);
            case "year" -> anchor.plusYears(count);
            case "decade" -> anchor.plusYears(10 * count);
            case "century" -> anchor.plusYears(100 * count);
            default -> anchor;
        };
    }
}
