package org.kroniek.grounding;

import org.kroniek.model.TimeSpan;

/**
 * A time expression of one sentence with its value by the codebook's section 6.
 *
 * @param sentence 0-based index of the sentence
 * @param head id of the token that heads the expression in the tree
 * @param first id of its first token, prepositions such as 'sinds' included
 * @param last id of its last token
 * @param value the interval; its {@code words} are the expression
 * @param rule the rule of the data file that read it, for explain
 */
public record TimeMention(int sentence, int head, int first, int last, TimeSpan value, String rule) {}
