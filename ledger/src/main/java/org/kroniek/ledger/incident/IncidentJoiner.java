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
        Grouping grouping = new Grouping(witnesses, rulings, rules, keys);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < witnesses.size(); i++) {
            Edge best = grouping.best(i);
            String why = best == null
                    ? ""
                    : "like " + grouping.other(i, best).id() + ": "
                            + best.evidence().explanation();
            members.add(new Member(witnesses.get(i), grouping.group(i), best == null ? 1 : best.score(), why));
        }
        return members;
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
