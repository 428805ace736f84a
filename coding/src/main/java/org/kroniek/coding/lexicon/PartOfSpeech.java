package org.kroniek.coding.lexicon;

import java.util.Optional;

/** What kind of word an entry names. */
public enum PartOfSpeech {
    VERB("v"),
    NOUN("n"),
    ADJECTIVE("a"),
    ROLE_NOUN("r"),
    /** In cues: a preposition whose complement is the source. */
    PREPOSITION("p"),
    /** In cues and signals: an adverb, determiner, conjunction or fixed phrase. */
    ADVERB("x"),
    /** In cues: rejects another's words. */
    DISPUTE("d"),
    /** In cues: confirms another's words. */
    CONFIRMATION("c"),
    /** In signals: a modal auxiliary. */
    MODAL("m");

    private final String letter;

    PartOfSpeech(String letter) {
        this.letter = letter;
    }

    /** True if the words of an entry stand in a row, so that its first word is where to look: 'in the words of'. */
    public boolean isFixed() {
        return this == PREPOSITION || this == ADVERB;
    }

    static Optional<PartOfSpeech> lettered(String letter) {
        for (PartOfSpeech pos : values()) {
            if (pos.letter.equals(letter)) {
                return Optional.of(pos);
            }
        }
        return Optional.empty();
    }
}
