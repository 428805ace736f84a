package org.kroniek.grounding.resolution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.Reason;
import org.kroniek.grounding.knowledge.DatedRole;
import org.kroniek.grounding.knowledge.KnownActor;
import org.kroniek.grounding.knowledge.KnownPlace;
import org.kroniek.grounding.knowledge.Role;
import org.kroniek.grounding.words.Noun;
import org.kroniek.grounding.words.WordNumber;
import org.kroniek.grounding.words.WordSet;
import org.kroniek.language.Token;

/** Persons named by what they are: 'the warlord', 'the Israeli prime minister', 'the UN envoy', 'the man'. */
final class Offices {
    /** How far back, in sentences, 'the man' looks. */
    private static final int NEAR = 2;

    private final Scene scene;
    private final Recency recency;

    Offices(Scene scene, Recency recency) {
        this.scene = scene;
        this.recency = recency;
    }

    /** Finds the person; false when the noun must stand for a new one. */
    boolean person(Draft draft, Noun noun) {
        if (scene.isIndefinite(draft) || scene.hasAdjective(draft, WordSet.OTHER)) {
            return false;
        }
        if (demonstrative(draft, noun)) {
            return true;
        }
        List<Role> roles = roles(draft, noun);
        String told = at(draft);
        Referent mentioned = mentioned(draft, noun, roles, told);
        if (mentioned != null) {
            draft.resolve(mentioned, Reason.ROLE);
            return true;
        }
        boolean former = scene.hasAdjective(draft, WordSet.FORMER);
        String at = told == null && scene.isDefinite(draft) ? scene.focus.main().orElse(null) : told;
        Optional<KnownActor> holder = former || at == null ? Optional.empty() : holder(roles, at);
        holder.ifPresent(actor -> draft.resolve(scene.referents.of(actor), Reason.OFFICE_HOLDER));
        return holder.isPresent();
    }

    /** 'This officer' is the person in view, whatever is known of him. */
    private boolean demonstrative(Draft draft, Noun noun) {
        if (!scene.hasAdjective(draft, WordSet.DEMONSTRATIVE)) {
            return false;
        }
        Referent person = recency.subjectPerson(draft);
        if (person == null || !person.gender.agrees(noun.gender())) {
            return false;
        }
        draft.resolve(person, Reason.ROLE);
        return true;
    }

    private List<Role> roles(Draft draft, Noun noun) {
        String language = scene.words.language();
        for (Token child : draft.sentence.children(draft.head.id(), "nmod")) {
            String phrase = scene.phrase(draft.sentence, draft.head.id(), child.id());
            List<Role> named = scene.knowledge.rolesNamed(phrase, language);
            if (!named.isEmpty()) {
                return named;
            }
        }
        List<Role> roles = scene.knowledge.rolesNamed(draft.head.lemma(), language);
        return roles.isEmpty() ? scene.knowledge.rolesNamed(noun.lemma(), language) : roles;
    }

    /** The country or body that the phrase names. */
    private @Nullable String at(Draft draft) {
        Draft owner = scene.owner(draft).orElse(null);
        Referent referent = owner == null ? null : owner.referent();
        if (referent != null && referent.known instanceof KnownActor actor && !referent.isPerson()) {
            return actor.id();
        }
        return placeWithOffices(referent).orElseGet(() -> scene.countryOf(draft));
    }

    /** 'The mayor of Rotterdam': offices at places are written under their English name in kebab-case. */
    private Optional<String> placeWithOffices(@Nullable Referent referent) {
        if (referent == null || !(referent.known instanceof KnownPlace place)) {
            return Optional.empty();
        }
        return place.names().stream()
                .map(name -> Spelling.fold(name.text()).replace(' ', '-'))
                .filter(scene.knowledge::hasOfficesAt)
                .findFirst();
    }

    private Optional<KnownActor> holder(List<Role> roles, String at) {
        Set<KnownActor> found = new LinkedHashSet<>();
        for (Role role : roles) {
            scene.publication.holder(scene.knowledge, role.key(), at).ifPresent(found::add);
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The person of the article who was called so, or is known to have that role. */
    private @Nullable Referent mentioned(Draft draft, Noun noun, List<Role> roles, @Nullable String told) {
        String lemma = noun.modifier() + noun.lemma();
        Referent best = null;
        int highest = 0;
        for (Referent person : recency.personsBefore(draft)) {
            boolean elsewhere =
                    told != null && told.length() == 3 && person.country != null && !told.equals(person.country);
            if (elsewhere || !person.gender.agrees(noun.gender())) {
                continue;
            }
            int fit = person.lemmas.contains(lemma) || person.lemmas.contains(noun.lemma())
                    ? 3
                    : holds(person, roles, told) ? 2 : sharesSector(person, noun) ? 1 : 0;
            if (fit > highest) {
                highest = fit;
                best = person;
            }
        }
        return best;
    }

    private boolean holds(Referent person, List<Role> roles, @Nullable String told) {
        if (!(person.known instanceof KnownActor actor)) {
            return false;
        }
        for (DatedRole held : actor.roles()) {
            boolean there = told == null || told.equals(held.at());
            if (there && roles.stream().anyMatch(r -> r.key().equals(held.role())) && scene.publication.mayHold(held)) {
                return true;
            }
        }
        return false;
    }

    /** A commander's word for a person of that sector. */
    private static boolean sharesSector(Referent person, Noun noun) {
        return person.named
                && noun.refers() == Noun.Refers.COMMANDER
                && person.sectors.stream().anyMatch(noun.sectors()::contains);
    }

    /** 'the man': the last person of that gender, close by. */
    boolean human(Draft draft) {
        if (draft.number == WordNumber.PLURAL
                || !scene.isDefinite(draft)
                || !scene.adjectives(draft).isEmpty()) {
            return false;
        }
        Noun noun = draft.noun;
        for (Referent person : recency.personsBefore(draft)) {
            boolean near = recency.sentencesSince(person, draft) <= NEAR;
            if (noun != null && near && person.gender.agrees(noun.gender()) && person.number.agrees(draft.number)) {
                draft.resolve(person, Reason.ROLE);
                draft.nounClass = NounClass.PERSON;
                return true;
            }
        }
        return false;
    }

    /** The state whose head a person is on the day of the article; null when none. */
    static @Nullable String stateOf(Referent person, Scene scene) {
        if (person.known instanceof KnownActor actor) {
            for (DatedRole role : actor.roles()) {
                boolean governs =
                        scene.knowledge.role(role.role()).filter(Role::governs).isPresent();
                if (governs && role.at().length() == 3 && scene.publication.mayHold(role)) {
                    return role.at();
                }
            }
        }
        return null;
    }
}
