package org.kroniek.coding.clause;

import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.coding.lexicon.Lexicon;

/** The function words of a language by what they do, from {@code settings.lex} and {@code syntax.lex}. */
public record FunctionWords(
        Set<String> agent,
        Set<String> indirect,
        Set<String> measure,
        Set<String> of,
        Set<String> lightVerbs,
        Set<String> subjectControl,
        Set<String> objectControl,
        Set<String> controlPrepositions,
        Set<String> activeParticiple,
        Set<String> direction,
        Set<String> including,
        Set<String> complementizers,
        Set<String> errand,
        Set<String> goal,
        Set<String> happening,
        Set<String> activeAuxiliary,
        Set<String> perfectOrPassive,
        Set<String> relative,
        Set<String> articles) {

    /** The function words of {@code lexicon}'s language. */
    public static FunctionWords of(Lexicon lexicon) {
        return new FunctionWords(
                words(lexicon, "agent"),
                words(lexicon, "indirect object"),
                words(lexicon, "measure"),
                words(lexicon, "possessor"),
                words(lexicon, "light"),
                words(lexicon, "subject control"),
                words(lexicon, "object control"),
                words(lexicon, "control preposition"),
                words(lexicon, "active participle"),
                words(lexicon, "direction"),
                words(lexicon, "inclusion"),
                words(lexicon, "complementizer"),
                words(lexicon, "errand"),
                words(lexicon, "place to"),
                words(lexicon, "happen"),
                words(lexicon, "active auxiliary"),
                words(lexicon, "perfect or passive"),
                words(lexicon, "relative"),
                words(lexicon, "article"));
    }

    /** Words of several parts are joined by {@code _}, as positions are. */
    private static Set<String> words(Lexicon lexicon, String key) {
        return lexicon.setting(key).stream()
                .map(word -> word.replace(' ', '_'))
                .collect(Collectors.toUnmodifiableSet());
    }
}
