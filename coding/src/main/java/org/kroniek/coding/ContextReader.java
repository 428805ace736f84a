package org.kroniek.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.coding.frame.Match;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;

/** PLOVER contexts from the words below a match's trigger and of its participants. */
final class ContextReader {
    private final Map<String, Set<String>> contextsByWord = new HashMap<>();

    ContextReader(Lexicon lexicon) {
        lexicon.contexts()
                .forEach((context, words) -> words.forEach(word -> contextsByWord
                        .computeIfAbsent(word, unused -> new LinkedHashSet<>())
                        .add(context)));
    }

    /** The contexts of a match, in text order of the words that call them up. */
    Set<String> read(Sentence sentence, Match match) {
        Set<Integer> ids = new HashSet<>(match.words());
        for (Token child : sentence.children(match.trigger())) {
            ids.add(child.id());
            sentence.children(child.id()).forEach(grandchild -> ids.add(grandchild.id()));
        }
        Set<String> found = new LinkedHashSet<>();
        for (int id : List.copyOf(ids).stream().sorted().toList()) {
            found.addAll(contextsByWord.getOrDefault(sentence.token(id).lemma(), Set.of()));
        }
        return found;
    }
}
