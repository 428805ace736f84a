package org.kroniek.grounding;

import org.jspecify.annotations.Nullable;
import org.kroniek.model.MentionForm;
import org.kroniek.model.Span;

/**
 * A phrase of one sentence that refers to an entity. Every noun phrase and every personal or possessive pronoun has one,
 * also those that the knowledge base does not know.
 *
 * @param sentence 0-based index of the sentence in the article
 * @param head id of the token that heads the phrase
 * @param first id of the phrase's first token (the name or noun with its own modifiers, without relative clauses)
 * @param last id of its last token
 * @param span its words; for a part of a compound only that part ('VN' in 'VN-gezant')
 * @param part true when it is only a part of token {@code head}
 * @param form name, nominal or pronoun
 * @param entity id of the entity in {@link Grounding#entities()}
 * @param acting id of the entity that acts where this one, a place, cannot: the government of 'Moskou' or 'het Kremlin';
 *     null when {@code entity} itself can act or nobody is known
 * @param nounClass what kind of thing it names
 */
public record EntityMention(
        int sentence,
        int head,
        int first,
        int last,
        Span span,
        boolean part,
        MentionForm form,
        String entity,
        @Nullable String acting,
        NounClass nounClass) {}
