package org.kroniek.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.words.WordFile;

/**
 * What the names that a page's author gave to an element (class, id, role, data-component …) say of it, by the file
 * {@code hints.txt}. A phrase matches words in a row: {@code article body} is in {@code article__body--wide} and in
 * {@code mainArticleBody}; {@code ~comment} is in any word with these letters. Immutable but for a bounded cache, and thread-safe.
 */
final class Hints {
    /** What a name says. */
    enum Verdict {
        /** The element holds the article's text. */
        BODY,
        /** A standfirst. */
        LEAD,
        CAPTION,
        CREDIT,
        BYLINE,
        /** A page or part that is a live blog. */
        LIVE,
        /** A box that ends the free part of an article. */
        PAYWALL,
        /** Never the article, however much text it holds: comments, related stories. */
        NEVER,
        /** Furniture, unless much of the page's text is in it. */
        FURNITURE,
        NOTHING
    }

    private static final int LONGEST = 300;
    private static final int CACHED = 20_000;

    private record Entry(List<String> words, Verdict verdict) {
        int weight() {
            return verdict == Verdict.BODY ? Integer.MAX_VALUE : words.size();
        }
    }

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final List<Entry> parts = new ArrayList<>();
    private final Set<String> negations = new HashSet<>();
    private final Set<String> tails = new HashSet<>();
    private final Map<String, Verdict> cache = new ConcurrentHashMap<>();

    private Hints(List<WordFile.Entry> entries) {
        for (WordFile.Entry entry : entries) {
            if (entry.keyword().equals("not")) {
                negations.add(entry.phrase());
                continue;
            }
            if (entry.keyword().equals("tail")) {
                tails.add(entry.phrase());
                continue;
            }
            Verdict verdict = verdict(entry);
            if (entry.phrase().startsWith("~")) {
                parts.add(new Entry(List.of(entry.phrase().substring(1)), verdict));
                continue;
            }
            List<String> words = List.of(entry.phrase().split(" "));
            byFirstWord
                    .computeIfAbsent(words.get(0), unused -> new ArrayList<>())
                    .add(new Entry(words, verdict));
        }
    }

    private static Verdict verdict(WordFile.Entry entry) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.NOTHING
                    && verdict.name().toLowerCase(Locale.ROOT).equals(entry.keyword())) {
                return verdict;
            }
        }
        throw new IllegalStateException(entry.where() + ": '" + entry.keyword()
                + "' must be not, tail, body, lead, caption, credit, byline, live, paywall, never or furniture");
    }

    static Hints ofResources() {
        return new Hints(WordFile.read(Hints.class, "hints.txt"));
    }

    /** What the element's names say; of several phrases a body's, else the longest. */
    Verdict of(Element element) {
        if (element.attributesSize() == 0) {
            return Verdict.NOTHING;
        }
        if (element.attr("itemprop").equals("articleBody")) {
            return Verdict.BODY;
        }
        String names = names(element);
        if (names.isEmpty()) {
            return Verdict.NOTHING;
        }
        Verdict known = cache.get(names);
        if (known == null) {
            known = judge(names);
            if (cache.size() < CACHED) {
                cache.put(names, known);
            }
        }
        return known;
    }

    private static String names(Element element) {
        StringBuilder names = new StringBuilder();
        for (String attribute :
                List.of("class", "id", "role", "data-component", "data-testid", "data-module", "property")) {
            String value = element.attr(attribute);
            if (!value.isEmpty() && value.length() <= LONGEST) {
                names.append(value).append(' ');
            }
        }
        return names.toString();
    }

    private Verdict judge(String names) {
        Entry best = null;
        for (String name : names.trim().split("\\s+")) {
            best = stronger(best, judge(words(name)));
        }
        return best == null ? Verdict.NOTHING : best.verdict();
    }

    private @Nullable Entry judge(List<String> words) {
        Entry best = null;
        for (int i = 0; i < words.size() && (i == 0 || !negations.contains(words.get(i - 1))); i++) {
            for (Entry part : parts) {
                boolean inside = words.get(i).contains(part.words().get(0));
                best = inside && ends(words, i + 1, part) ? stronger(best, part) : best;
            }
            for (Entry entry : byFirstWord.getOrDefault(words.get(i), List.of())) {
                int end = i + entry.words().size();
                if (end <= words.size() && words.subList(i, end).equals(entry.words()) && ends(words, end, entry)) {
                    best = stronger(best, entry);
                }
            }
        }
        return best;
    }

    /** What follows the words of a body's name must not name a part of it: {@code article-body__related} is none. */
    private boolean ends(List<String> words, int from, Entry entry) {
        return entry.verdict() != Verdict.BODY
                || words.subList(from, words.size()).stream()
                        .allMatch(word -> word.length() <= 2 || tails.contains(word));
    }

    /** A body before all else, then the longer phrase, then the order of {@link Verdict}. */
    private static @Nullable Entry stronger(@Nullable Entry one, @Nullable Entry other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int difference = one.weight() - other.weight();
        boolean later = difference == 0 && one.verdict().compareTo(other.verdict()) > 0;
        return difference < 0 || later ? other : one;
    }

    /** The words of a name in lower case: cut at marks and digits, and where capitals begin. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            boolean begins = Character.isUpperCase(letter) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if (begins || !Character.isLetter(letter)) {
                flush(word, words);
            }
            if (Character.isLetter(letter)) {
                word.append(Character.toLowerCase(letter));
            }
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
