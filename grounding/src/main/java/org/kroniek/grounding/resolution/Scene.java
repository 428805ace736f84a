package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.words.LanguageWords;
import org.kroniek.grounding.words.WordSet;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.model.EntityKind;
import org.kroniek.model.MentionForm;

/** All that the resolvers of one article share: its mentions by place, what it is about, and its entities so far. */
final class Scene {
    final KnowledgeBase knowledge;
    final LanguageWords words;
    final Focus focus;
    final Publication publication;
    final CountryWords countries;
    final Referents referents;
    final List<Draft> drafts;
    private final Map<Long, Draft> whole = new HashMap<>();
    private final Map<Long, List<Draft>> parts = new HashMap<>();

    Scene(KnowledgeBase knowledge, LanguageWords words, Publication publication, List<Draft> drafts) {
        this.knowledge = knowledge;
        this.words = words;
        this.publication = publication;
        this.drafts = drafts;
        this.focus = Focus.of(drafts);
        this.countries = new CountryWords(drafts, words);
        this.referents = new Referents(knowledge, words);
        for (Draft draft : drafts) {
            if (draft.part) {
                parts.computeIfAbsent(key(draft.sentence, draft.head.id()), k -> new ArrayList<>(1))
                        .add(draft);
            } else {
                whole.putIfAbsent(key(draft.sentence, draft.head.id()), draft);
            }
        }
    }

    private static long key(Sentence sentence, int token) {
        return ((long) sentence.index() << 32) | token;
    }

    /** The mention that the token heads. */
    Optional<Draft> at(Sentence sentence, int token) {
        return Optional.ofNullable(whole.get(key(sentence, token)));
    }

    /** The names that are parts of the token. */
    List<Draft> partsAt(Sentence sentence, int token) {
        return parts.getOrDefault(key(sentence, token), List.of());
    }

    /** The forms from one token to another, parted by blanks. */
    String phrase(Sentence sentence, int from, int to) {
        StringBuilder forms = new StringBuilder();
        for (int i = from; i <= to; i++) {
            forms.append(i == from ? "" : " ").append(sentence.token(i).form());
        }
        return forms.toString();
    }

    boolean hasCase(Draft draft, WordSet set) {
        return hasCase(draft.sentence, draft.head, set);
    }

    /** True when a preposition of the set stands before the phrase that the token heads. */
    boolean hasCase(Sentence sentence, Token token, WordSet set) {
        for (Token preposition : sentence.children(token.id(), "case")) {
            if (words.has(set, preposition.form())) {
                return true;
            }
        }
        return false;
    }

    boolean isDefinite(Draft draft) {
        return hasDeterminer(draft, WordSet.DEFINITE);
    }

    boolean isIndefinite(Draft draft) {
        return hasDeterminer(draft, WordSet.INDEFINITE)
                || !draft.sentence.children(draft.head.id(), "nummod").isEmpty();
    }

    private boolean hasDeterminer(Draft draft, WordSet set) {
        for (Token determiner : draft.sentence.children(draft.head.id(), "det")) {
            if (words.has(set, determiner.form())) {
                return true;
            }
        }
        return false;
    }

    /** True when an adjective of the set stands before the noun. */
    boolean hasAdjective(Draft draft, WordSet set) {
        for (Token adjective : draft.sentence.children(draft.head.id(), "amod", "det", "advmod")) {
            if (words.has(set, adjective.form()) || words.has(set, adjective.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The adjectives that tell this one from others of its noun. */
    Set<String> adjectives(Draft draft) {
        Set<String> found = new LinkedHashSet<>();
        for (Token adjective : draft.sentence.children(draft.head.id(), "amod", "compound")) {
            boolean vague = words.has(WordSet.VAGUE, adjective.form());
            if (!vague && countries.at(draft.sentence, adjective.id()).isEmpty()) {
                found.add(adjective.lemma());
            }
        }
        return found;
    }

    /**
     * The country that the phrase's own words name: an adjective, a part of the compound, 'of' or 'in' a country or one
     * of its places, or the owner.
     */
    @Nullable
    String countryOf(Draft draft) {
        Sentence sentence = draft.sentence;
        for (Draft part : partsAt(sentence, draft.head.id())) {
            Referent referent = part.referent();
            if (referent != null && referent.country != null) {
                return referent.country;
            }
        }
        for (Token child : sentence.children(draft.head.id(), "amod", "nmod", "compound", "det")) {
            Draft modifier = at(sentence, child.id()).orElse(null);
            Referent referent = modifier == null ? null : modifier.referent();
            if (referent == null || referent.country == null || referent.country.length() != 3) {
                continue;
            }
            boolean near = !child.relation().equals("nmod")
                    || child.deprel().equals("nmod:poss")
                    || hasCase(sentence, child, WordSet.OF)
                    || hasCase(sentence, child, WordSet.SEAT);
            if (near && (referent.known != null || referent.location != null)) {
                return referent.country;
            }
        }
        return null;
    }

    /** 'the parliament in Simferopol' is not the one in the capital. */
    boolean hasSeatElsewhere(Draft draft) {
        for (Token child : draft.sentence.children(draft.head.id(), "nmod")) {
            Draft seat = hasCase(draft.sentence, child, WordSet.SEAT)
                    ? at(draft.sentence, child.id()).orElse(null)
                    : null;
            Referent place = seat == null ? null : seat.referent();
            if (place != null && place.kind == EntityKind.PLACE && place.country != null) {
                String key = place.key;
                return knowledge
                        .capital(place.country)
                        .filter(p -> p.key().equals(key))
                        .isEmpty();
            }
        }
        return false;
    }

    /** Whose it is: the owner before the noun or after 'of'. */
    Optional<Draft> owner(Draft draft) {
        Sentence sentence = draft.sentence;
        for (Token child : sentence.children(draft.head.id(), "nmod")) {
            boolean owns = child.deprel().equals("nmod:poss") || hasCase(sentence, child, WordSet.OF);
            Optional<Draft> owner = owns ? at(sentence, child.id()) : Optional.empty();
            if (owner.isPresent()) {
                return owner;
            }
        }
        for (Token child : sentence.children(draft.head.id(), "det")) {
            Optional<Draft> owner = at(sentence, child.id());
            if (owner.isPresent()) {
                return owner;
            }
        }
        for (Token child : sentence.children(draft.head.id(), "compound", "nmod", "amod")) {
            if (child.id() > draft.head.id()
                    || !sentence.children(child.id(), "case").isEmpty()) {
                continue;
            }
            Optional<Draft> owner =
                    at(sentence, child.id()).filter(d -> d.form == MentionForm.NAME && !d.isAdjective());
            if (owner.isPresent()) {
                return owner;
            }
        }
        return partsAt(sentence, draft.head.id()).stream().findFirst();
    }
}
