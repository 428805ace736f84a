package org.kroniek.coding.frame;

import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.EntityMention;
import org.kroniek.grounding.NounClass;

/**
 * What fills a role of a match.
 *
 * @param token id of the phrase's head in the sentence
 * @param mention the mention it is; null for a phrase that refers to no entity
 * @param entity id of the entity that takes part: the acting one where a place stands for its government
 * @param position the position it was found in
 */
public record Participant(
        int token,
        @Nullable EntityMention mention,
        @Nullable String entity,
        String position) {

    /** What kind of thing it is. */
    public NounClass nounClass() {
        return mention == null ? NounClass.UNKNOWN : mention.nounClass();
    }
}
