package org.kroniek.coding.clause;

/**
 * A phrase that stands to a word in a logical position of the lexicon.
 *
 * @param position {@code subj}, {@code obj}, {@code iobj}, {@code comp}, {@code inf}, {@code poss}, {@code mod},
 *     {@code head}, or a preposition with {@code _} between its words
 * @param token id of the phrase's head in the sentence
 * @param inherited whether the word shares it with another: a conjunct's subject, a controller
 */
public record Argument(String position, int token, boolean inherited) {}
