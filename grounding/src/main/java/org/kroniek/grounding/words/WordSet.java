package org.kroniek.grounding.words;

import java.util.Locale;

/** The sets of small words in {@code words.tsv}. */
public enum WordSet {
    /** Properties of the language: {@code joins-compounds}. */
    TRAITS,
    DEFINITE,
    INDEFINITE,
    /** Prepositions after which a place is only a place. */
    LOCATIVE,
    /** Prepositions that tie a seat or area to a government: 'in Tripoli'. */
    SEAT,
    /** The genitive preposition: 'van', 'of'. */
    OF,
    /** Adjectives that say nothing about which one is meant. */
    VAGUE,
    /** Adjectives that make a new one: 'ander', 'rival'. */
    OTHER,
    /** Adjectives of a former holder. */
    FORMER,
    /** Prepositions before who says it: 'according to'. */
    SOURCE,
    /** Determiners that point back: 'this', 'die'. */
    DEMONSTRATIVE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
