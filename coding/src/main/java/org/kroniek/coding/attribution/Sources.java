package org.kroniek.coding.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.coding.clause.Argument;
import org.kroniek.coding.clause.Clauses;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.grounding.EntityMention;
import org.kroniek.grounding.Grounding;
import org.kroniek.grounding.NounClass;
import org.kroniek.language.Sentence;
import org.kroniek.model.Entity;
import org.kroniek.model.MentionForm;
import org.kroniek.model.Span;

/** Works out who a phrase names as a source. */
final class Sources {
    private final Grounding grounding;
    private final Set<String> mouthpieces;

    Sources(Grounding grounding, Lexicon lexicon) {
        this.grounding = grounding;
        this.mouthpieces = lexicon.setting("mouthpiece");
    }

    /** A source: its entity where somebody is named, and its words. */
    record Named(@Nullable String entity, Span words) {}

    /**
     * The source that a phrase headed by {@code token} is: the first named of a compound, its words covering all.
     * Empty if the phrase can be nobody's name, such as a date.
     */
    Optional<Named> of(Clauses clauses, int token) {
        Sentence sentence = clauses.sentence();
        List<Integer> members = clauses.members(token);
        Span words = null;
        String entity = null;
        for (int member : members) {
            Optional<EntityMention> mention = grounding.mentionAt(sentence.index(), member);
            if (mention.isPresent() && !canSpeak(mention.get())) {
                continue;
            }
            Span span = mention.map(EntityMention::span)
                    .orElse(sentence.token(member).span());
            words = words == null ? span : words.cover(span);
            if (entity == null && mention.isPresent()) {
                entity = namedEntity(mention.get());
                if (entity == null
                        && mouthpieces.contains(sentence.token(member).lemma())) {
                    entity = behind(clauses, member);
                }
            }
        }
        return words == null ? Optional.empty() : Optional.of(new Named(entity, words));
    }

    /** The body that an unnamed spokesman speaks for. */
    private @Nullable String behind(Clauses clauses, int spokesman) {
        for (Argument argument : clauses.ofNoun(spokesman)) {
            if (argument.inherited() || argument.position().equals("self")) {
                continue;
            }
            Optional<EntityMention> body =
                    grounding.mentionAt(clauses.sentence().index(), argument.token());
            String entity = body.map(this::namedEntity).orElse(null);
            if (entity != null
                    && body.filter(mention -> mention.nounClass().canAct()).isPresent()) {
                return entity;
            }
        }
        return null;
    }

    private static boolean canSpeak(EntityMention mention) {
        return switch (mention.nounClass()) {
            case WEAPON, TIME, GOODS -> false;
            default -> true;
        };
    }

    /** The entity of a source that somebody stands behind; null for 'diplomats', 'many', 'a spokesman'. */
    private @Nullable String namedEntity(EntityMention mention) {
        String acting = mention.acting();
        if (acting != null) {
            return acting;
        }
        Entity entity = grounding.entity(mention.entity());
        boolean named =
                entity.known() != null || entity.mentions().stream().anyMatch(m -> m.form() == MentionForm.NAME);
        boolean body = mention.nounClass() == NounClass.STATE
                || mention.nounClass() == NounClass.FORCES
                || mention.nounClass() == NounClass.ORGANISATION;
        return named || body ? mention.entity() : null;
    }
}
