package org.kroniek.ledger.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Witnesses being put together: a union-find that keeps each group's profile and what people have ruled. */
final class Groups {
    private final int[] parents;
    private final Profile[] profiles;
    private final BitSet[] out;
    private final BitSet[] rest;
    private final Map<String, Integer> indexes = new HashMap<>();

    Groups(List<Witness> witnesses, List<Profile> profiles) {
        parents = new int[witnesses.size()];
        Arrays.setAll(parents, i -> i);
        this.profiles = profiles.toArray(Profile[]::new);
        out = new BitSet[parents.length];
        rest = new BitSet[parents.length];
        for (int i = 0; i < parents.length; i++) {
            out[i] = new BitSet();
            rest[i] = new BitSet();
            indexes.put(witnesses.get(i).id(), i);
        }
    }

    int find(int index) {
        int root = index;
        while (parents[root] != root) {
            root = parents[root];
        }
        for (int i = index; parents[i] != root; ) {
            int next = parents[i];
            parents[i] = root;
            i = next;
        }
        return root;
    }

    Profile profile(int root) {
        return profiles[root];
    }

    void unite(int one, int other) {
        int into = Math.min(one, other);
        int from = Math.max(one, other);
        parents[from] = into;
        profiles[into] = profiles[into].with(profiles[from]);
        out[into].or(out[from]);
        rest[into].or(rest[from]);
    }

    /** True when a person has ruled that members of the two are of different occurrences. */
    boolean areApart(int one, int other) {
        return out[one].intersects(rest[other]) || rest[one].intersects(out[other]);
    }

    /** Applies rulings, the oldest first; where two contradict each other the later holds. */
    void rule(List<Ruling> rulings) {
        for (int i = 0; i < rulings.size(); i++) {
            if (rulings.get(i) instanceof Ruling.Split split) {
                mark(split.out(), out, i);
                mark(split.rest(), rest, i);
            }
        }
        for (int i = rulings.size() - 1; i >= 0; i--) {
            Ruling ruling = rulings.get(i);
            if (ruling instanceof Ruling.Split split) {
                uniteAll(split.out());
            } else if (ruling instanceof Ruling.Merge merge) {
                forgetEarlierSplits(merge, rulings.subList(0, i));
                uniteAll(merge.witnesses());
            }
        }
    }

    private void mark(Set<String> ids, BitSet[] side, int ruling) {
        present(ids).forEach(index -> side[index].set(ruling));
    }

    /** What was split before and is merged later is no longer apart. */
    private void forgetEarlierSplits(Ruling.Merge merge, List<Ruling> earlier) {
        for (int i = 0; i < earlier.size(); i++) {
            if (earlier.get(i) instanceof Ruling.Split split && isUndone(split, merge)) {
                for (int index : present(merge.witnesses())) {
                    out[find(index)].clear(i);
                    rest[find(index)].clear(i);
                }
            }
        }
    }

    private static boolean isUndone(Ruling.Split split, Ruling.Merge merge) {
        return split.out().stream().anyMatch(merge.witnesses()::contains)
                && split.rest().stream().anyMatch(merge.witnesses()::contains);
    }

    private void uniteAll(Set<String> ids) {
        @Nullable Integer first = null;
        for (int index : present(ids)) {
            int root = find(index);
            if (first == null) {
                first = root;
            } else if (find(first) != root && !areApart(find(first), root)) {
                unite(find(first), root);
            }
        }
    }

    private List<Integer> present(Set<String> ids) {
        List<Integer> present = new ArrayList<>();
        for (String id : ids.stream().sorted().toList()) {
            Integer index = indexes.get(id);
            if (index != null) {
                present.add(index);
            }
        }
        return present;
    }
}
