package org.kroniek.ledger.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.ActorFilter;
import org.kroniek.ledger.Actors;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.EventualityType;

/** {@link Actors} on tables. */
final class SqlActors implements Actors {
    private static final int SHOWN = 25;
    private static final int ROLES = 50;
    /** A dossier's table of relations is made from no more than so many of its latest records. */
    private static final int RELATED = 5_000;

    private static final Set<EventualityType> MEMBERSHIP =
            EnumSet.of(EventualityType.HAS_ROLE, EventualityType.LEADS, EventualityType.MEMBER_OF);

    private final Database database;

    SqlActors(Database database) {
        this.database = database;
    }

    @Override
    public List<Actor> search(String name, int limit, AsOf asOf) {
        return database.read(handle -> {
            List<Long> ids = new Finder(handle, Heads.of(handle, asOf)).like("actor", name, limit);
            Map<Long, Actor> actors = actors(handle, ids);
            return ids.stream().map(actors::get).filter(Objects::nonNull).toList();
        });
    }

    static Map<Long, Actor> actors(Handle handle, List<Long> ids) {
        Map<Long, Actor> actors = new HashMap<>();
        handle.createQuery("SELECT * FROM actor WHERE id IN (" + Sql.numbers(ids) + ")")
                .map((row, context) -> actors.put(row.getLong("id"), RecordLoader.actor(row)))
                .list();
        return actors;
    }

    @Override
    public Optional<Dossier> dossier(String name, AsOf asOf) {
        return database.read(handle -> {
            long head = Heads.of(handle, asOf);
            List<Long> ids = new Finder(handle, head).like("actor", name, 1);
            return ids.isEmpty() ? Optional.empty() : Optional.of(dossier(handle, ids.get(0), head, asOf));
        });
    }

    private Dossier dossier(Handle handle, long id, long head, AsOf asOf) {
        Actor actor = Objects.requireNonNull(actors(handle, List.of(id)).get(id));
        RecordQuery all = RecordQuery.ALL.but().asOf(asOf).build();
        List<ActorFilter> self = List.of(ActorFilter.of(actor.ident()));
        List<StoredRecord> roles =
                first(handle, all.but().actors(self).types(rolesAndTies()).build(), ROLES);
        List<StoredRecord> members =
                first(handle, all.but().recipients(self).types(MEMBERSHIP).build(), ROLES);
        List<StoredRecord> events = first(
                handle, all.but().involved(self).kind(EventualityKind.EVENT).build(), SHOWN);
        List<StoredRecord> saidBy = first(handle, all.but().sources(self).build(), SHOWN);
        List<StoredRecord> saidAbout = first(
                        handle, all.but().involved(self).leastDepth(1).build(), 2 * SHOWN)
                .stream()
                .filter(record -> record.sources().stream()
                        .noneMatch(voice ->
                                voice.actor() != null && voice.actor().ident().equals(actor.ident())))
                .limit(SHOWN)
                .toList();
        return new Dossier(
                actor, names(handle, id, head), roles, members, periods(handle, id, head), events, saidBy, saidAbout);
    }

    private static Set<EventualityType> rolesAndTies() {
        Set<EventualityType> types = EnumSet.copyOf(MEMBERSHIP);
        types.add(EventualityType.BIOGRAPHY);
        types.add(EventualityType.WANTED);
        return types;
    }

    private List<StoredRecord> first(Handle handle, RecordQuery query, int limit) {
        return SqlRecords.first(handle, database.dialect(), query, limit);
    }

    private static List<String> names(Handle handle, long id, long head) {
        return handle.createQuery("SELECT name FROM actor_name WHERE actor = :id AND entry <= :head ORDER BY folded")
                .bind("id", id)
                .bind("head", head)
                .mapTo(String.class)
                .list();
    }

    private record Tie(int year, long other, String type, boolean isActor) {}

    private static List<Period> periods(Handle handle, long id, long head) {
        Map<Tie, Long> counts = new HashMap<>();
        for (String role : List.of("a", "r")) {
            String opposite = role.equals("a") ? "r" : "a";
            // The latest ones first: an actor of a hundred thousand records is summed up by what it did lately.
            handle.createQuery("SELECT r.month, o.actor, r.type, count(*) AS n FROM (SELECT record FROM participation"
                            + " WHERE role = '" + role + "' AND actor = :id ORDER BY began DESC, record DESC LIMIT "
                            + RELATED
                            + ") d CROSS JOIN record r CROSS JOIN participation o WHERE r.id = d.record AND o.record = r.id"
                            + " AND o.role = '" + opposite + "' AND " + Heads.visible(head)
                            + " GROUP BY r.month, o.actor, r.type")
                    .bind("id", id)
                    .map((row, context) -> {
                        int month = row.getInt("month");
                        Tie tie = new Tie(
                                month < 0 ? -1 : month / 12,
                                row.getLong("actor"),
                                Columns.text(row, "type"),
                                role.equals("a"));
                        return counts.merge(tie, row.getLong("n"), Long::sum);
                    })
                    .list();
        }
        Map<Long, Actor> others = actors(
                handle, counts.keySet().stream().map(Tie::other).distinct().toList());
        List<Period> periods = new ArrayList<>();
        counts.forEach((tie, count) -> {
            Actor other = others.get(tie.other());
            if (other != null) {
                Integer year = tie.year() < 0 ? null : tie.year();
                periods.add(new Period(year, other, EventualityType.valueOf(tie.type()), tie.isActor(), count));
            }
        });
        periods.sort((a, b) -> {
            int byYear = Integer.compare(year(b), year(a));
            int byCount = byYear != 0 ? byYear : Long.compare(b.records(), a.records());
            int byOther = byCount != 0
                    ? byCount
                    : a.other().ident().compareTo(b.other().ident());
            int byType = byOther != 0 ? byOther : a.type().compareTo(b.type());
            return byType != 0 ? byType : Boolean.compare(b.isActor(), a.isActor());
        });
        return periods;
    }

    private static int year(Period period) {
        Integer year = period.year();
        return year == null ? Integer.MIN_VALUE : year;
    }

    @Override
    public List<Count> top(RecordQuery query, int limit) {
        return database.read(handle -> {
            RecordSql records = new RecordSql(handle, database.dialect(), query, Heads.of(handle, query.asOf()));
            return records.beside()
                    .add("SELECT a.*, c.acts, c.undergoes FROM (SELECT p.actor,"
                            + " sum(CASE WHEN p.role = 'a' THEN 1 ELSE 0 END) AS acts,"
                            + " sum(CASE WHEN p.role = 'r' THEN 1 ELSE 0 END) AS undergoes"
                            + " FROM participation p WHERE p.role IN ('a', 'r') AND p.record IN (SELECT r.id"
                            + records.counted() + ") GROUP BY p.actor ORDER BY count(*) DESC, p.actor LIMIT " + limit
                            + ") c JOIN actor a ON a.id = c.actor ORDER BY c.acts + c.undergoes DESC, a.id")
                    .query(handle)
                    .map((row, context) ->
                            new Count(RecordLoader.actor(row), row.getLong("acts"), row.getLong("undergoes")))
                    .list();
        });
    }

    @Override
    public List<Relation> relations(RecordQuery query, int limit) {
        return database.read(handle -> {
            RecordSql records = new RecordSql(handle, database.dialect(), query, Heads.of(handle, query.asOf()));
            record Found(long actor, long recipient, String type, long count, int first, int last) {}
            List<Found> found = records.beside()
                    .add("SELECT p.actor, q.actor AS recipient, r.type, count(*) AS n, min(r.began) AS first,"
                            + " max(r.began) AS last FROM record r JOIN participation p ON p.record = r.id AND p.role = 'a'"
                            + " JOIN participation q ON q.record = r.id AND q.role = 'r' WHERE r.id IN (SELECT r.id"
                            + records.counted() + ") GROUP BY p.actor, q.actor, r.type"
                            + " ORDER BY n DESC, p.actor, q.actor, r.type LIMIT " + limit)
                    .query(handle)
                    .map((row, context) -> new Found(
                            row.getLong("actor"),
                            row.getLong("recipient"),
                            Columns.text(row, "type"),
                            row.getLong("n"),
                            row.getInt("first"),
                            row.getInt("last")))
                    .list();
            List<Long> ids = new ArrayList<>();
            found.forEach(one -> ids.addAll(List.of(one.actor(), one.recipient())));
            Map<Long, Actor> actors = actors(handle, ids);
            return found.stream()
                    .map(one -> new Relation(
                            Objects.requireNonNull(actors.get(one.actor())),
                            Objects.requireNonNull(actors.get(one.recipient())),
                            EventualityType.valueOf(one.type()),
                            one.count(),
                            Moments.date(one.first()),
                            Moments.date(one.last())))
                    .toList();
        });
    }
}
