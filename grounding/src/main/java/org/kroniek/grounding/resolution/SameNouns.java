package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.Reason;
import org.kroniek.grounding.words.Noun;
import org.kroniek.grounding.words.WordNumber;
import org.kroniek.grounding.words.WordSet;

/** Takes a noun that the article used before as the same thing, where nothing tells the two apart; else makes a new entity. */
final class SameNouns {
    private static final Set<String> LOCAL = Set.of("REB", "OPP", "CVL");
    /** Share of the names from which on one country is what the article is about. */
    private static final double CLEAR = 0.35;

    private final Scene scene;
    private final Map<String, List<Referent>> byLemma = new HashMap<>();

    SameNouns(Scene scene) {
        this.scene = scene;
    }

    void resolve(Draft draft, @Nullable Referent owner, @Nullable String told) {
        String country = told == null ? local(draft) : told;
        Referent before = mayTakeUp(draft) ? before(draft, owner, country) : null;
        if (before != null) {
            draft.resolve(before, Reason.SAME_NOUN);
            if (before.country == null) {
                before.country = country;
            }
            before.owner = before.owner == null ? owner : before.owner;
            fuller(before, draft);
            return;
        }
        Referent referent = scene.referents.ofNoun(draft);
        referent.country = country != null ? country : owner == null ? null : owner.country;
        referent.owner = owner;
        referent.adjectives.addAll(scene.adjectives(draft));
        draft.resolve(referent, Reason.NEW_NOUN);
        if (draft.noun == null) {
            remember(draft, referent);
        }
    }

    /** The government's forces, and rebels, tribes and residents without more words, are those of the article's country. */
    private @Nullable String local(Draft draft) {
        Noun noun = draft.noun;
        if (noun == null || !(draft.nounClass == NounClass.FORCES || draft.nounClass == NounClass.PEOPLE)) {
            return null;
        }
        if (ofGovernment(draft, noun)) {
            return scene.focus.main().orElse(null);
        }
        boolean local =
                noun.sectors().isEmpty() || LOCAL.contains(noun.sectors().get(0));
        return local
                ? scene.focus.main().filter(c -> scene.focus.share(c) >= CLEAR).orElse(null)
                : null;
    }

    private boolean ofGovernment(Draft draft, Noun noun) {
        String modifier = noun.modifier();
        boolean joined = !modifier.isEmpty()
                && scene.words
                        .nouns()
                        .find(modifier)
                        .filter(n -> n.refers() == Noun.Refers.GOVERNMENT)
                        .isPresent();
        boolean apart = draft.sentence.children(draft.head.id(), "compound").stream()
                .anyMatch(c -> scene.words
                        .nouns()
                        .find(c.lemma())
                        .filter(n -> n.refers() == Noun.Refers.GOVERNMENT)
                        .isPresent());
        return joined || apart;
    }

    /** The longest form names an entity that has no name. */
    private static void fuller(Referent referent, Draft draft) {
        if (!referent.named && draft.text.length() > referent.name.length()) {
            referent.name = draft.text;
        }
    }

    void remember(Draft draft, Referent referent) {
        List<Referent> known = byLemma.computeIfAbsent(lemma(draft), k -> new ArrayList<>(2));
        known.remove(referent);
        known.add(referent);
    }

    private static String lemma(Draft draft) {
        return draft.head.lemma().toLowerCase(Locale.ROOT);
    }

    /** A definite noun, or a plural without article, may be one that was named before. */
    private boolean mayTakeUp(Draft draft) {
        if (scene.hasAdjective(draft, WordSet.OTHER)) {
            return false;
        }
        boolean numbered = !draft.sentence.children(draft.head.id(), "nummod").isEmpty();
        if (scene.isDefinite(draft)) {
            return true;
        }
        // 'countries that back him' are not the countries named before
        boolean restricted = !draft.sentence.children(draft.head.id(), "acl").isEmpty();
        return !numbered
                && !restricted
                && (draft.number == WordNumber.PLURAL
                        || draft.number == WordNumber.COLLECTIVE
                        || scene.owner(draft).isPresent());
    }

    private @Nullable Referent before(Draft draft, @Nullable Referent owner, @Nullable String country) {
        List<Referent> known = byLemma.getOrDefault(lemma(draft), List.of());
        Set<String> adjectives = scene.adjectives(draft);
        for (int i = known.size() - 1; i >= 0; i--) {
            Referent referent = known.get(i).root();
            boolean sameOwner = owner == null || referent.owner == null || referent.owner.root() == owner;
            boolean sameCountry = country == null || referent.country == null || referent.country.equals(country);
            boolean toldApart = !referent.adjectives.containsAll(adjectives);
            if ((!referent.named || referent.nounClass == NounClass.FORCES)
                    && sameOwner
                    && sameCountry
                    && !toldApart
                    && referent.number.agrees(draft.number)) {
                return referent;
            }
        }
        return null;
    }
}
