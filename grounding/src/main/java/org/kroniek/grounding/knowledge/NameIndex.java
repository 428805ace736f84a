package org.kroniek.grounding.knowledge;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** From folded names to what they may stand for: the data's own names in memory, the gazetteer's read on demand. */
final class NameIndex {
    private static final List<Sense> SENSES = List.of(Sense.values());

    private final Nodes nodes;
    /** What each name may stand for; the nodes hold its position plus one. */
    private final IntFunction<List<Candidate>> postings;

    private final int size;

    private final Gazetteer gazetteer;

    NameIndex(Gazetteer gazetteer, Nodes nodes, int size, IntFunction<List<Candidate>> postings) {
        this.gazetteer = gazetteer;
        this.nodes = nodes;
        this.size = size;
        this.postings = postings;
    }

    /** The index as an image holds it, where {@code known} are numbered from 0. */
    static NameIndex read(Gazetteer gazetteer, List<Known> known, ImageReader in) {
        SortedNodes nodes = new SortedNodes(in);
        IntBuffer begins = in.ints();
        IntBuffer candidates = in.ints();
        return new NameIndex(gazetteer, nodes, begins.capacity() - 1, posting -> {
            List<Candidate> all = new ArrayList<>(1);
            for (int i = begins.get(posting); i < begins.get(posting + 1); i += 3) {
                Known one = known.get(candidates.get(i));
                all.add(new Candidate(one, SENSES.get(candidates.get(i + 1)), in.name(candidates.get(i + 2))));
            }
            return all;
        });
    }

    /** Writes what {@link #read} reads; only an index that was just built can be written. */
    void write(List<Known> known, ImageWriter out) {
        Map<String, Integer> numbers = new HashMap<>();
        known.forEach(k -> numbers.put(k.key(), numbers.size()));
        SortedNodes.write((WordTrie) nodes, out);
        int[] begins = new int[size + 1];
        List<Integer> candidates = new ArrayList<>();
        for (int posting = 0; posting < size; posting++) {
            for (Candidate candidate : postings.apply(posting)) {
                String key = candidate.known().key();
                candidates.add(Objects.requireNonNull(numbers.get(key), key));
                candidates.add(SENSES.indexOf(candidate.sense()));
                candidates.add(out.numberOf(candidate.form()));
            }
            begins[posting + 1] = candidates.size();
        }
        out.ints(begins);
        out.ints(candidates.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Everything at a node that a text in that language may mean by a form that fits, each but once. */
    List<Candidate> at(long node, String language, Predicate<String> fits) {
        Map<String, Candidate> distinct = new LinkedHashMap<>();
        for (Candidate candidate : at(node)) {
            if (serves(candidate, language) && fits.test(candidate.form().text())) {
                String key = candidate.sense() + candidate.known().key();
                Candidate before = distinct.putIfAbsent(key, candidate);
                if (before != null
                        && !before.form().serves(language)
                        && candidate.form().serves(language)) {
                    distinct.put(key, candidate);
                }
            }
        }
        return List.copyOf(distinct.values());
    }

    /** Everything at a node, of every language; places of the gazetteer last, the most populous first. */
    private List<Candidate> at(long node) {
        int own = nodes.get(node);
        int place = gazetteer.nodes().get(node);
        if (place <= WordTrie.NO_VALUE) {
            return own <= WordTrie.NO_VALUE ? List.of() : postings.apply(own - 1);
        }
        List<Candidate> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (own > WordTrie.NO_VALUE) {
            all.addAll(postings.apply(own - 1));
            all.forEach(c -> seen.add(c.known().key()));
        }
        for (KnownPlace found : gazetteer.at(place - 1)) {
            if (seen.add(found.key())) {
                all.add(new Candidate(found, Sense.NAME, found.names().get(0)));
            }
        }
        return all;
    }

    /** Whether longer names begin with the words of this node. */
    boolean goesOn(long node) {
        return nodes.get(node) != WordTrie.NO_NODE || gazetteer.nodes().get(node) != WordTrie.NO_NODE;
    }

    /**
     * Whether a text in that language may mean it. Names of actors and places are used untranslated too; words for
     * countries and people, and acronyms marked with a language, are not.
     */
    private static boolean serves(Candidate candidate, String language) {
        if (candidate.form().serves(language)) {
            return true;
        }
        boolean acronym = !LetterCase.hasLower(candidate.form().text());
        return !(candidate.known() instanceof Country) && !acronym;
    }
}
