package org.kroniek.coding.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Harm;

/**
 * All that the coder knows of a language, indexed by lemma: looking up the words of a sentence costs the same whatever
 * the lexicon's size. Does not change after reading, thread-safe.
 */
public final class Lexicon {
    /** How many forms' lemmas are remembered, of each kind. */
    private static final int MEMORY = 20_000;

    private final String language;
    private final String hash;
    private final List<Entry> entries;
    private final List<Cue> cues;
    private final List<Signal> signals;
    private final List<Inflection> inflections;
    private final Map<EventualityType, Map<String, String>> modes;
    private final Map<String, Set<String>> contexts;
    private final Map<String, Set<String>> topics;
    private final Map<String, NumberWord> numbers;
    private final Map<String, Harm> harms;
    private final Map<String, Set<String>> settings;
    private final Map<String, List<Entry>> entriesByHead = new HashMap<>();
    private final List<String> patterns;
    private final Map<String, List<String>> nounLemmas = new ConcurrentHashMap<>();
    private final Map<String, List<String>> verbLemmas = new ConcurrentHashMap<>();
    private final Map<String, List<String>> separableLemmas = new ConcurrentHashMap<>();
    private final Map<String, List<Cue>> cuesByHead = new HashMap<>();
    private final Map<String, List<Signal>> signalsByHead = new HashMap<>();

    Lexicon(String language, String hash, LexiconContents contents) {
        this.language = language;
        this.hash = hash;
        this.entries = List.copyOf(contents.entries);
        this.cues = List.copyOf(contents.cues);
        this.signals = List.copyOf(contents.signals);
        this.inflections = List.copyOf(contents.inflections);
        this.modes = Map.copyOf(contents.modes);
        this.contexts = Collections.unmodifiableMap(new TreeMap<>(contents.contexts));
        this.topics = Map.copyOf(contents.topics);
        this.numbers = Map.copyOf(contents.numbers);
        this.harms = Map.copyOf(contents.harms);
        this.settings = Map.copyOf(contents.settings);
        entries.forEach(entry -> index(entriesByHead, entry.headwords(), entry));
        patterns = entriesByHead.keySet().stream()
                .filter(head -> head.length() > 1 && (head.startsWith("*") || head.endsWith("*")))
                .sorted()
                .toList();
        cues.forEach(cue -> index(cuesByHead, cue.headwords(), cue));
        signals.forEach(signal -> index(signalsByHead, signal.headwords(), signal));
    }

    private static <T> void index(Map<String, List<T>> map, List<Headword> headwords, T value) {
        for (Headword headword : headwords) {
            List<T> list = map.computeIfAbsent(headword.head(), unused -> new ArrayList<>(2));
            if (!list.contains(value)) {
                list.add(value);
            }
        }
    }

    /** ISO 639-1 code. */
    public String language() {
        return language;
    }

    /** {@code sha256:} and the hash of all its files, as {@code kroniek/1} shows it. */
    public String hash() {
        return hash;
    }

    public List<Entry> entries() {
        return entries;
    }

    public List<Cue> cues() {
        return cues;
    }

    public List<Signal> signals() {
        return signals;
    }

    /** The entries one of whose headwords has this head lemma. */
    public List<Entry> entries(String lemma) {
        return entriesByHead.getOrDefault(lemma, List.of());
    }

    /** Lemmas of the lexicon that the form may belong to, for a word whose lemma the lexicon does not know. */
    public List<String> lemmas(String form, PartOfSpeech pos) {
        return remembered(pos == PartOfSpeech.NOUN ? nounLemmas : verbLemmas, form, "", pos);
    }

    /** Lemmas of separable verbs in the lexicon that a verb's form may belong to, with its particle in front. */
    public List<String> lemmas(String particle, String form) {
        return remembered(separableLemmas, particle + " " + form, particle, PartOfSpeech.VERB);
    }

    /** Looked up once a form: a hundred patterns are tried for each. What a full memory does not hold is worked out anew. */
    private List<String> remembered(Map<String, List<String>> memory, String key, String particle, PartOfSpeech pos) {
        List<String> known = memory.get(key);
        if (known != null) {
            return known;
        }
        List<String> found = worked(key.substring(particle.isEmpty() ? 0 : particle.length() + 1), particle, pos);
        if (memory.size() < MEMORY) {
            memory.put(key, found);
        }
        return found;
    }

    private List<String> worked(String form, String particle, PartOfSpeech pos) {
        List<String> found = new ArrayList<>(1);
        for (Inflection inflection : inflections) {
            if (inflection.pos() == pos) {
                inflection
                        .apply(form)
                        .map(particle::concat)
                        .filter(lemma -> isHead(lemma) && !found.contains(lemma))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private boolean isHead(String lemma) {
        return entriesByHead.containsKey(lemma) || cuesByHead.containsKey(lemma) || signalsByHead.containsKey(lemma);
    }

    /**
     * The heads with a {@code *} that this lemma fits: {@code pro-*} for 'pro-Russisch', {@code *-jarig} for
     * '75-jarig'. Few, and asked only for words with a hyphen.
     */
    public List<String> patterns(String lemma) {
        List<String> found = new ArrayList<>(1);
        for (String pattern : patterns) {
            boolean fits = pattern.startsWith("*")
                    ? lemma.endsWith(pattern.substring(1))
                    : lemma.startsWith(pattern.substring(0, pattern.length() - 1));
            if (fits && lemma.length() > pattern.length()) {
                found.add(pattern);
            }
        }
        return found;
    }

    /** The cues one of whose headwords has this head lemma. */
    public List<Cue> cues(String lemma) {
        return cuesByHead.getOrDefault(lemma, List.of());
    }

    /** The signals one of whose headwords has this head lemma. */
    public List<Signal> signals(String lemma) {
        return signalsByHead.getOrDefault(lemma, List.of());
    }

    /** Lemma or first part of a compound to mode, for the means of an event of this type. */
    public Map<String, String> modes(EventualityType type) {
        return modes.getOrDefault(type, Map.of());
    }

    /** Context to the lemmas that call it up. */
    public Map<String, Set<String>> contexts() {
        return contexts;
    }

    /** Topic to the lemmas that speak for it; {@code political} is what is coded, the others are everyday. */
    public Map<String, Set<String>> topics() {
        return topics;
    }

    /** Number words and approximators by lemma. */
    public Map<String, NumberWord> numbers() {
        return numbers;
    }

    /** Lemmas that say what happened to counted people. */
    public Map<String, Harm> harms() {
        return harms;
    }

    /** The words listed under a key of {@code settings.lex}; empty if the key is absent. */
    public Set<String> setting(String key) {
        return settings.getOrDefault(key, Set.of());
    }
}
