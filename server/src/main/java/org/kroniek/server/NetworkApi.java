package org.kroniek.server;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kroniek.exports.EventCodes;
import org.kroniek.exports.EventCodes.Relation;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.Actors;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.Survey;
import org.kroniek.model.EventualityType;

/** Who backs, opposes, fights and meets whom. */
final class NetworkApi {
    private static final Set<String> FILTERS = Set.of("edges", "involving", "country", "from", "to", "asOf");
    /** A pair has some types; this many rows give the heaviest edges. */
    private static final int ROWS_AN_EDGE = 6;

    private final Ledger ledger;
    private final Answers answers;

    private record Node(ActorRef actor, long weight) {}

    private record Edge(
            ActorRef from,
            ActorRef to,
            String relation,
            long weight,
            double sign,
            Map<String, Long> types,
            @Nullable String first,
            @Nullable String last) {}

    private record Network(@Nullable String from, @Nullable String to, List<Node> nodes, List<Edge> edges) {}

    /** A pair, in the direction that its relation has. */
    private record Pair(Actor from, Actor to, Relation relation) {
        static Pair of(Actor actor, Actor other, Relation relation) {
            boolean turned = relation == Relation.MEETS && actor.ident().compareTo(other.ident()) > 0;
            return turned ? new Pair(other, actor, relation) : new Pair(actor, other, relation);
        }
    }

    /** What was found of a pair so far. */
    private static final class Tally {
        private final Map<String, Long> types = new TreeMap<>();
        private double scores;
        private long weight;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        void add(EventualityType type, long records) {
            types.merge(type.name(), records, Long::sum);
            scores += EventCodes.score(type) * records;
            weight += records;
        }

        void add(@Nullable LocalDate from, @Nullable LocalDate to) {
            first = first == null || (from != null && from.isBefore(first)) ? from : first;
            last = last == null || (to != null && to.isAfter(last)) ? to : last;
        }

        Edge edge(Pair pair) {
            return new Edge(
                    ActorRef.of(pair.from()),
                    ActorRef.of(pair.to()),
                    Json.spelled(pair.relation()),
                    weight,
                    scores / weight / 10,
                    types,
                    Time.day(first),
                    Time.day(last));
        }
    }

    NetworkApi(Ledger ledger, Answers answers) {
        this.ledger = ledger;
        this.answers = answers;
    }

    void network(Context context) {
        Filters filters = new Filters(context, FILTERS);
        RecordQuery query = filters.records();
        int most = filters.number("edges", 1, 500, 120);
        answers.ledger(context, () -> network(query, most));
    }

    private Network network(RecordQuery query, int most) {
        List<Edge> edges = new ArrayList<>();
        tallies(query, most * ROWS_AN_EDGE).forEach((pair, tally) -> edges.add(tally.edge(pair)));
        edges.sort(Comparator.comparingLong(Edge::weight)
                .reversed()
                .thenComparing(edge -> edge.from().id())
                .thenComparing(edge -> edge.to().id())
                .thenComparing(Edge::relation));
        List<Edge> heaviest = List.copyOf(edges.subList(0, Math.min(most, edges.size())));
        return new Network(Time.day(query.from()), Time.day(query.to()), nodes(heaviest), heaviest);
    }

    private Map<Pair, Tally> tallies(RecordQuery query, int limit) {
        Map<Pair, Tally> tallies = new LinkedHashMap<>();
        for (Actors.Relation row : ledger.actors().relations(query, limit)) {
            Relation relation = EventCodes.relation(row.type());
            if (relation != Relation.OTHER && !row.actor().equals(row.recipient())) {
                Tally tally =
                        tallies.computeIfAbsent(Pair.of(row.actor(), row.recipient(), relation), pair -> new Tally());
                tally.add(row.type(), row.records());
                tally.add(row.first(), row.last());
            }
        }
        for (Survey.Meeting row : ledger.survey().meetings(query, limit)) {
            Relation relation = EventCodes.reciprocal(row.type());
            if (relation != Relation.OTHER) {
                tallies.computeIfAbsent(Pair.of(row.first(), row.second(), relation), pair -> new Tally())
                        .add(row.type(), row.records());
            }
        }
        return tallies;
    }

    private static List<Node> nodes(List<Edge> edges) {
        Map<ActorRef, Long> weights = new LinkedHashMap<>();
        for (Edge edge : edges) {
            weights.merge(edge.from(), edge.weight(), Long::sum);
            weights.merge(edge.to(), edge.weight(), Long::sum);
        }
        return weights.entrySet().stream()
                .map(entry -> new Node(entry.getKey(), entry.getValue()))
                .toList();
    }
}
