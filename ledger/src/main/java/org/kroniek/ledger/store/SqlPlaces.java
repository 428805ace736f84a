package org.kroniek.ledger.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.Place;
import org.kroniek.ledger.PlaceFilter;
import org.kroniek.ledger.Places;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.EventualityType;

/** {@link Places} on tables. */
final class SqlPlaces implements Places {
    private static final int SHOWN = 50;
    private static final int CONTROL = 200;

    private final Database database;

    SqlPlaces(Database database) {
        this.database = database;
    }

    @Override
    public List<Place> search(String name, int limit, AsOf asOf) {
        return database.read(handle -> {
            List<Long> ids = new Finder(handle, Heads.of(handle, asOf)).like("place", name, limit);
            Map<Long, Place> places = places(handle, ids);
            return ids.stream().map(places::get).filter(Objects::nonNull).toList();
        });
    }

    private static Map<Long, Place> places(Handle handle, List<Long> ids) {
        Map<Long, Place> places = new HashMap<>();
        handle.createQuery("SELECT * FROM place WHERE id IN (" + Sql.numbers(ids) + ")")
                .map((row, context) -> places.put(row.getLong("id"), RecordLoader.place(row)))
                .list();
        return places;
    }

    @Override
    public Optional<History> history(String name, AsOf asOf) {
        return database.read(handle -> {
            long head = Heads.of(handle, asOf);
            List<Long> ids = new Finder(handle, head).like("place", name, 1);
            if (ids.isEmpty()) {
                return Optional.empty();
            }
            Place place = Objects.requireNonNull(places(handle, ids).get(ids.get(0)));
            RecordQuery there = RecordQuery.ALL
                    .but()
                    .asOf(asOf)
                    .places(List.of(new PlaceFilter.Named(place.ident())))
                    .build();
            return Optional.of(new History(place, control(handle, there), events(handle, there)));
        });
    }

    private List<StoredRecord> control(Handle handle, RecordQuery there) {
        List<StoredRecord> control = new ArrayList<>(SqlRecords.first(
                handle,
                database.dialect(),
                there.but().types(Set.of(EventualityType.CONTROLS)).build(),
                CONTROL));
        control.addAll(SqlRecords.first(
                handle,
                database.dialect(),
                there.but()
                        .types(Set.of(EventualityType.COERCE, EventualityType.RETREAT))
                        .modes(Set.of("seize", "withdraw"))
                        .build(),
                CONTROL));
        control.sort(Comparator.comparing(StoredRecord::began, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(StoredRecord::id));
        return control;
    }

    private List<StoredRecord> events(Handle handle, RecordQuery there) {
        return SqlRecords.first(handle, database.dialect(), there, 2 * SHOWN).stream()
                .filter(record -> record.type() != EventualityType.CONTROLS)
                .limit(SHOWN)
                .toList();
    }

    @Override
    public List<Count> counts(RecordQuery query, int limit) {
        return database.read(handle -> {
            RecordSql records = new RecordSql(handle, database.dialect(), query, Heads.of(handle, query.asOf()));
            return records.beside()
                    .add("SELECT p.*, c.n FROM (SELECT l.place, count(*) AS n FROM place_link l WHERE l.record IN"
                            + " (SELECT r.id" + records.counted()
                            + ") GROUP BY l.place ORDER BY count(*) DESC, l.place LIMIT " + limit
                            + ") c JOIN place p ON p.id = c.place ORDER BY c.n DESC, p.id")
                    .query(handle)
                    .map((row, context) -> new Count(RecordLoader.place(row), row.getLong("n")))
                    .list();
        });
    }
}
