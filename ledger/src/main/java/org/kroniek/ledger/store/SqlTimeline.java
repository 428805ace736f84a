package org.kroniek.ledger.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.Timeline;

/** {@link Timeline} on tables. The unfiltered one by months and years is read from the tally that is kept up as records come. */
final class SqlTimeline implements Timeline {
    private record Cell(LocalDate from, String value) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int byDay = from.compareTo(other.from);
            return byDay != 0 ? byDay : value.compareTo(other.value);
        }
    }

    private record Counted(long records, long independent) {
        Counted plus(Counted other) {
            return new Counted(records + other.records, independent + other.independent);
        }
    }

    private final Database database;

    SqlTimeline(Database database) {
        this.database = database;
    }

    @Override
    public List<Bucket> counts(RecordQuery query, Unit unit, Split split) {
        Map<Cell, Counted> cells = new TreeMap<>();
        database.read(handle -> {
            boolean byMonth = unit == Unit.MONTH || unit == Unit.YEAR;
            if (byMonth && isPlain(query)) {
                tallied(handle, unit, split, cells);
            } else {
                counted(handle, query, unit, split, cells);
            }
            return true;
        });
        List<Bucket> buckets = new ArrayList<>();
        cells.forEach((cell, counted) -> {
            if (counted.records() > 0) {
                buckets.add(new Bucket(cell.from(), cell.value(), counted.records(), counted.independent()));
            }
        });
        return buckets;
    }

    /** True for every record that is known now. */
    static boolean isPlain(RecordQuery query) {
        return query.but().order(RecordQuery.ALL.order()).build().equals(RecordQuery.ALL);
    }

    private static void tallied(Handle handle, Unit unit, Split split, Map<Cell, Counted> cells) {
        String column = split == Split.NONE ? "''" : column(split);
        handle.createQuery("SELECT month, " + column + " AS value, sum(records) AS n, sum(independent) AS i FROM tally"
                        + " WHERE month >= 0 GROUP BY month" + (split == Split.NONE ? "" : ", " + column))
                .map((row, context) -> {
                    int month = row.getInt("month");
                    LocalDate from = start(LocalDate.of(month / 12, month % 12 + 1, 1), unit);
                    Cell cell = new Cell(from, Columns.text(row, "value"));
                    return cells.merge(cell, new Counted(row.getLong("n"), row.getLong("i")), Counted::plus);
                })
                .list();
    }

    private void counted(Handle handle, RecordQuery query, Unit unit, Split split, Map<Cell, Counted> cells) {
        RecordSql records = new RecordSql(handle, database.dialect(), query, Heads.of(handle, query.asOf()));
        String value = split == Split.NONE ? "" : ", r." + column(split) + " AS value";
        records.beside()
                .add("SELECT r.began" + value
                        + ", count(*) AS n, sum(CASE WHEN r.origin = r.article THEN 1 ELSE 0 END) AS i"
                        + records.counted() + " AND r.began > " + Moments.UNDATED + " GROUP BY r.began"
                        + (split == Split.NONE ? "" : ", r." + column(split)))
                .query(handle)
                .map((row, context) -> {
                    LocalDate from = start(LocalDate.ofEpochDay(row.getInt("began")), unit);
                    Cell cell = new Cell(from, split == Split.NONE ? "" : Columns.text(row, "value"));
                    return cells.merge(cell, new Counted(row.getLong("n"), row.getLong("i")), Counted::plus);
                })
                .list();
    }

    private static String column(Split split) {
        return switch (split) {
            case TYPE -> "type";
            case CERTAINTY -> "certainty";
            case LANGUAGE -> "language";
            case NONE -> throw new IllegalArgumentException("nothing to split by");
        };
    }

    private static LocalDate start(LocalDate day, Unit unit) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }
}
