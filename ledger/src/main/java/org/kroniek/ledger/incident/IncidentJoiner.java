package org.kroniek.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Groups witnesses of different articles by the occurrence they tell of. Incremental: {@link #join} takes the witnesses of
 * new articles and the members of the incidents that they may belong to, found by keys. The answer depends on the set of
 * witnesses only, not on the order in which they came; members of known incidents may move when the new ones show that
 * they must. Immutable and safe for many threads.
 *
 * <p>How a store uses it: keep {@link #keys} of every witness in an index; for a new article look up {@link #lookups} of its
 * witnesses, load <i>all</i> members of the incidents found, and call {@link #join}.
 */
public final class IncidentJoiner {
    /** The least score of two records, and of two groups, that are joined: wrong joins are worse than missed ones. */
    static final double LEAST = 0.5;

    private static final Comparator<Witness> ORDER = Comparator.comparing(Witness::article)
            .thenComparing(Witness::anchor)
            .thenComparing(Witness::type)
            .thenComparing(Witness::id);

    private final Rules rules;
    private final BlockingKeys keys;

    private IncidentJoiner(Rules rules) {
        this.rules = rules;
        this.keys = new BlockingKeys(rules);
    }

    /** A joiner by the shipped tables. */
    public static IncidentJoiner shipped() {
        return new IncidentJoiner(Rules.shipped());
    }

    /**
     * True when the record can belong to an incident: an event told as having happened, going on, denied or arranged, or a
     * state that is joined as a claim (who controls a place, who backs, opposes, leads, belongs to or seeks whom).
     */
    public boolean isJoinable(Witness witness) {
        return Claims.key(witness) != null || Occurrence.isIn(witness, rules);
    }

    /** Under which keys a store finds the witness again; none for one that is not joinable. At most some thirty, all short. */
    public Set<String> keys(Witness witness) {
        return keys.stored(witness);
    }

    /** Under which keys the incidents lie that the witness may belong to. */
    public Set<String> lookups(Witness witness) {
        return keys.lookups(witness);
    }

    /**
     * Says where witnesses belong.
     *
     * @param fresh witnesses of no incident yet; those that are not joinable get no answer
     * @param known all members of each incident that the fresh ones may belong to
     * @param rulings what people have decided of any of them and still holds, the oldest first
     * @return a join for every fresh witness and for every known one whose incident changes, in a fixed order
     */
    public List<Join> join(Collection<Witness> fresh, Collection<Joined> known, List<Ruling> rulings) {
        Map<String, Long> incidents = new TreeMap<>();
        known.forEach(joined -> incidents.put(joined.witness().id(), joined.incident()));
        List<Witness> all = Stream.concat(fresh.stream(), known.stream().map(Joined::witness))
                .filter(this::isJoinable)
                .sorted(ORDER)
                .toList();
        List<Member> members = new ArrayList<>(
                grouped(all.stream().filter(w -> Claims.key(w) == null).toList(), rulings));
        members.addAll(claimed(all.stream().filter(w -> Claims.key(w) != null).toList(), rulings, members.size()));
        return new Numbering(incidents).joins(members);
    }

    /** A witness in its group, and what holds it there. */
    record Member(Witness witness, int group, double score, String explanation) {}

    private List<Member> grouped(List<Witness> witnesses, List<Ruling> rulings) {
        List<Profile> profiles =
                witnesses.stream().map(w -> Profile.of(w, rules)).toList();
        Groups groups = new Groups(witnesses, profiles);
        groups.rule(rulings);
        Pairs pairs = new Pairs(rules, keys);
        Edge[] best = new Edge[witnesses.size()];
        for (Edge edge : pairs.edges(witnesses, profiles, LEAST)) {
            if (isAccepted(edge, witnesses, groups, pairs)) {
                best[edge.one()] = best[edge.one()] == null ? edge : best[edge.one()];
                best[edge.other()] = best[edge.other()] == null ? edge : best[edge.other()];
            }
        }
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < witnesses.size(); i++) {
            members.add(member(i, groups.find(i), best[i], witnesses));
        }
        return members;
    }

    /** True when the two are in one group now. */
    private static boolean isAccepted(Edge edge, List<Witness> witnesses, Groups groups, Pairs pairs) {
        int one = groups.find(edge.one());
        int other = groups.find(edge.other());
        if (one == other) {
            return true;
        }
        if (groups.areApart(one, other)) {
            return false;
        }
        Evidence together = pairs.between(
                groups.profile(one), groups.profile(other), witnesses.get(edge.one()), witnesses.get(edge.other()));
        if (together.score() < LEAST) {
            return false;
        }
        groups.unite(one, other);
        return true;
    }

    private static Member member(int index, int group, Edge best, List<Witness> witnesses) {
        Witness witness = witnesses.get(index);
        if (best == null) {
            return new Member(witness, group, 1, "");
        }
        Witness near = witnesses.get(best.one() == index ? best.other() : best.one());
        return new Member(
                witness,
                group,
                best.score(),
                "like " + near.id() + ": " + best.evidence().explanation());
    }

    private static List<Member> claimed(List<Witness> witnesses, List<Ruling> rulings, int firstGroup) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        List<Member> members = new ArrayList<>();
        Map<String, Integer> splits = splits(rulings);
        for (Witness witness : witnesses) {
            String key = Claims.key(witness) + "#" + splits.getOrDefault(witness.id(), 0);
            int group = groups.computeIfAbsent(key, k -> firstGroup + groups.size());
            members.add(new Member(witness, group, 1, "the same claim: " + witness.type()));
        }
        return members;
    }

    /** The ruling by which a witness was taken out of its claim. */
    private static Map<String, Integer> splits(List<Ruling> rulings) {
        Map<String, Integer> splits = new TreeMap<>();
        for (int i = 0; i < rulings.size(); i++) {
            int number = i + 1;
            if (rulings.get(i) instanceof Ruling.Split split) {
                split.out().forEach(id -> splits.put(id, number));
            } else if (rulings.get(i) instanceof Ruling.Merge merge) {
                merge.witnesses().forEach(splits::remove);
            }
        }
        return splits;
    }
}
