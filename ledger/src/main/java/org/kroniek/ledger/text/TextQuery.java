package org.kroniek.ledger.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody searches for, parsed: every item must be there, or must not be where it is excluded.
 *
 * @param items phrases of one word or more
 */
public record TextQuery(List<Item> items) {
    private static final Pattern ITEM = Pattern.compile("(-?)(?:\"([^\"]*)\"|(\\S+))");

    public TextQuery {
        items = List.copyOf(items);
    }

    /**
     * A word or phrase.
     *
     * @param words stems of each word, one for every language that it may be in
     * @param isPrefix whether the last word is only how it begins
     */
    public record Item(List<Set<String>> words, boolean isExcluded, boolean isPrefix) {
        public Item {
            words = List.copyOf(words);
        }
    }

    /**
     * Parses {@code text}: words, {@code "phrases"}, {@code -excluded}, {@code beginn*}.
     *
     * @param languages those that the texts are in (ISO 639-1)
     * @return empty if nothing is left to search for
     */
    public static Optional<TextQuery> parse(String text, Collection<String> languages, Stems stems) {
        List<Item> items = new ArrayList<>();
        boolean hasWanted = false;
        Matcher matcher = ITEM.matcher(text);
        while (matcher.find()) {
            String phrase = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            boolean excluded = !matcher.group(1).isEmpty();
            boolean prefix = matcher.group(2) == null && phrase.endsWith("*");
            List<Set<String>> words = new ArrayList<>();
            for (String word : Stems.words(phrase)) {
                words.add(prefix ? Set.of(Folding.fold(word)) : stemsOf(word, languages, stems));
            }
            if (!words.isEmpty()) {
                items.add(new Item(words, excluded, prefix));
                hasWanted |= !excluded;
            }
        }
        return hasWanted ? Optional.of(new TextQuery(items)) : Optional.empty();
    }

    private static Set<String> stemsOf(String word, Collection<String> languages, Stems stems) {
        Set<String> found = new LinkedHashSet<>();
        languages.forEach(language -> found.add(stems.stem(word, language)));
        if (found.isEmpty()) {
            found.add(Folding.fold(word));
        }
        return found;
    }
}
