package org.kroniek.grounding.knowledge;

/**
 * A name as the data write it.
 *
 * @param text with its capitals and diacritics
 * @param language ISO 639-1, empty when the name serves every language
 */
public record KnownName(String text, String language) {
    /** Whether a text in that language may use the name: it is of that language or of every one. */
    public boolean serves(String textLanguage) {
        return language.isEmpty() || language.equals(textLanguage);
    }
}
