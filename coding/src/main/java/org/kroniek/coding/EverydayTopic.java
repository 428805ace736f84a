package org.kroniek.coding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.model.Notice;

/**
 * Tells articles on sport, weather, business and the like from those on conflict and politics, by the words of {@code topics.lex} over
 * the whole article: what single words say figuratively ('the army of snowploughs advanced') its neighbours give away.
 */
final class EverydayTopic {
    /** The topic that speaks for coding; all others speak against it. */
    private static final String POLITICAL = "political";

    /** How many different everyday words an article must hold at least: one may stand in any. */
    private static final int ENOUGH = 2;

    private final Set<String> political;
    private final Set<String> everyday;

    EverydayTopic(Lexicon lexicon) {
        Map<String, Set<String>> topics = lexicon.topics();
        this.political = topics.getOrDefault(POLITICAL, Set.of());
        this.everyday = topics.entrySet().stream()
                .filter(topic -> !topic.getKey().equals(POLITICAL))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The everyday words by which an article of these lemmas tells of everyday things and more so than of politics, in the order of the
     * alphabet; empty if it does not.
     */
    List<String> words(Set<String> lemmas) {
        List<String> against =
                lemmas.stream().filter(everyday::contains).sorted().toList();
        long inFavour = lemmas.stream().filter(political::contains).count();
        return against.size() >= ENOUGH && against.size() > inFavour ? against : List.of();
    }

    /** Tells the reader of an article that {@code records} were left out because of {@code words}. */
    static Notice notice(int records, List<String> words) {
        return new Notice(
                Notice.Level.WARNING,
                "everyday-topic",
                records + (records == 1 ? " record was" : " records were")
                        + " left out, because the article tells of everyday things by its words "
                        + String.join(", ", words) + "; if it does not, topics.lex has to be mended",
                null);
    }
}
