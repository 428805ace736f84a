package org.kroniek.grounding.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** From folded names to what they may stand for: the data's own names in memory, the gazetteer's read on demand. */
final class NameIndex {
    private final WordTrie trie = new WordTrie(1 << 15);
    /** One list for each name; the trie holds its position plus one. */
    private final List<List<Candidate>> postings = new ArrayList<>();

    /** Used while the index is filled, by one thread. */
    private final Folding folding = new Folding();

    private final Gazetteer gazetteer;

    NameIndex(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void add(Candidate candidate) {
        String name = candidate.form().text();
        folding.fold(name, 0, name.length());
        if (folding.length() == 0) {
            return;
        }
        int before = trie.get(WordTrie.node(folding.chars(), folding.length()));
        if (before > WordTrie.NO_VALUE) {
            postings.get(before - 1).add(candidate);
        } else {
            List<Candidate> posting = new ArrayList<>(1);
            posting.add(candidate);
            postings.add(posting);
            trie.put(folding.chars(), folding.length(), postings.size());
        }
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
        int own = trie.get(node);
        int place = gazetteer.trie().get(node);
        if (place <= WordTrie.NO_VALUE) {
            return own <= WordTrie.NO_VALUE ? List.of() : postings.get(own - 1);
        }
        List<Candidate> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (own > WordTrie.NO_VALUE) {
            all.addAll(postings.get(own - 1));
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
        return trie.get(node) != WordTrie.NO_NODE || gazetteer.trie().get(node) != WordTrie.NO_NODE;
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
