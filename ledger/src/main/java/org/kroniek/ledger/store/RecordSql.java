package org.kroniek.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.RecordQuery;

/**
 * Plans and asks for records. A page is read from an index in the order it is wanted in, and reading stops when the page is full;
 * which index is decided by which filter lets the fewest through. With a time filter, records of more than a year are read
 * apart: so the others need no looking further back than a year.
 */
final class RecordSql {
    /** A filter that lets through no more than this is collected whole and sorted. */
    private static final int FEW = 3_000;
    /** Days that a record not {@code is_long} lasts at most. */
    private static final int YEAR = 366;

    /** A record in the order of a page. */
    record Position(int began, long id) {}

    private final Handle handle;
    private final RecordQuery query;
    private final long head;
    private final Sql sql = new Sql();
    private final Filters filters;

    RecordSql(Handle handle, Dialect dialect, RecordQuery query, long head) {
        this.handle = handle;
        this.query = query;
        this.head = head;
        this.filters = Filters.of(handle, dialect, sql, head, query);
    }

    /** The next records after {@code after}, at most {@code limit}, in the query's order. */
    List<Position> page(@Nullable Position after, int limit) {
        if (filters.isImpossible() || head == 0) {
            return List.of();
        }
        Driver driver = driver();
        List<String> branches = new ArrayList<>();
        for (Filter.Walk walk : driver.walks()) {
            for (String time : times(walk)) {
                branches.add(branch(walk, time, driver, after, limit));
            }
        }
        sql.add(
                branches.size() == 1
                        ? branches.get(0)
                        : branches.stream()
                                .map(branch -> "SELECT * FROM (" + branch + ") b")
                                .collect(Collectors.joining(" UNION ", "", order("began", "id") + " LIMIT " + limit)));
        return sql.query(handle)
                .map((row, context) -> new Position(row.getInt("began"), row.getLong("id")))
                .list();
    }

    /** How a page is read: from which stretches, which filter they stand for, which others must hold. */
    private record Driver(List<Filter.Walk> walks, @Nullable Filter stands) {}

    private Driver driver() {
        Filter best = null;
        int fewest = Integer.MAX_VALUE;
        for (Filter filter : filters.indexed()) {
            int count = filters.indexed().size() == 1 && !filter.walks().isEmpty() ? 0 : few(filter);
            if (count < fewest
                    || (count == fewest && best != null && best.walks().isEmpty())) {
                fewest = count;
                best = filter;
            }
        }
        boolean inOrder = query.order() != RecordQuery.Order.RECORDED;
        if (best == null) {
            return new Driver(List.of(Filter.Walk.ALL), null);
        }
        if (inOrder && !best.walks().isEmpty()) {
            return new Driver(best.walks(), best);
        }
        int count = few(best);
        if (count <= FEW) {
            Filter.Walk collected = new Filter.Walk("record r", "r.id IN (" + best.ids() + ")", "r.began", "r.id");
            return new Driver(List.of(collected), best);
        }
        return new Driver(List.of(Filter.Walk.ALL), null);
    }

    /** How many records pass a filter; a little more than {@link #FEW} stands for many. */
    private int few(Filter filter) {
        Sql count = sql.beside()
                .add("SELECT count(*) FROM (SELECT 1 AS one FROM (" + filter.ids() + ") i LIMIT " + (FEW + 1) + ") c");
        return count.query(handle).mapTo(Integer.class).one();
    }

    private String branch(Filter.Walk walk, String time, Driver driver, @Nullable Position after, int limit) {
        List<String> where = new ArrayList<>();
        where.add(walk.where());
        where.add(time);
        if (after != null) {
            where.add(beyond(walk, after));
        }
        for (Filter filter : filters.indexed()) {
            if (!filter.equals(driver.stands())) {
                where.add(filter.holds());
            }
        }
        where.addAll(filters.conditions());
        return "SELECT r.id AS id, r.began AS began FROM " + walk.from() + " WHERE "
                + where.stream().filter(condition -> !condition.isEmpty()).collect(Collectors.joining(" AND "))
                + order(walk.began(), walk.id()) + " LIMIT " + limit;
    }

    private String beyond(Filter.Walk walk, Position after) {
        String position = "(" + after.began() + ", " + after.id() + ")";
        return switch (query.order()) {
            case LATEST -> "(" + walk.began() + ", " + walk.id() + ") < " + position;
            case EARLIEST -> "(" + walk.began() + ", " + walk.id() + ") > " + position;
            case RECORDED -> walk.id() + " < " + after.id();
        };
    }

    private String order(String began, String id) {
        return switch (query.order()) {
            case LATEST -> " ORDER BY " + began + " DESC, " + id + " DESC";
            case EARLIEST -> " ORDER BY " + began + ", " + id;
            case RECORDED -> " ORDER BY " + id + " DESC";
        };
    }

    /** The time filter as conditions of which exactly one holds for each record that passes. */
    private List<String> times(Filter.Walk walk) {
        String began = walk.began();
        LocalDate from = query.from();
        LocalDate to = query.to();
        String until = to == null ? "" : began + " <= " + to.toEpochDay();
        if (from == null) {
            return List.of(until.isEmpty() ? "" : until + " AND " + began + " > " + Moments.UNDATED);
        }
        long earliest = from.toEpochDay() - YEAR;
        String overlaps = " AND r.ended >= " + from.toEpochDay() + (until.isEmpty() ? "" : " AND " + until);
        return List.of(
                began + " >= " + earliest + overlaps,
                began + " < " + earliest + " AND " + began + " > " + Moments.UNDATED + " AND r.is_long = 1" + overlaps);
    }

    /** {@code FROM record r WHERE …} for counting, or a condition that never holds. */
    String counted() {
        if (filters.isImpossible()) {
            return " FROM record r WHERE 1 = 0";
        }
        List<String> where = new ArrayList<>(filters.conditions());
        filters.indexed().forEach(filter -> where.add("r.id IN (" + filter.ids() + ")"));
        LocalDate from = query.from();
        LocalDate to = query.to();
        if (from != null) {
            where.add("r.ended >= " + from.toEpochDay());
        }
        if (to != null) {
            where.add("r.began <= " + to.toEpochDay());
        }
        if (from != null || to != null) {
            where.add("r.began > " + Moments.UNDATED);
        }
        return " FROM record r WHERE " + String.join(" AND ", where);
    }

    /** A statement that may name the values of {@link #counted()}. */
    Sql beside() {
        return sql.beside();
    }
}
