package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.Reason;
import org.kroniek.grounding.knowledge.Candidate;
import org.kroniek.grounding.knowledge.Country;
import org.kroniek.grounding.knowledge.DatedRole;
import org.kroniek.grounding.knowledge.KnownActor;
import org.kroniek.grounding.words.WordNumber;
import org.kroniek.model.EntityKind;

/** Groups named by whose they are: 'his forces', 'Haftars troepen', 'the Libyan army'. */
final class Groups {
    private final Scene scene;

    Groups(Scene scene) {
        this.scene = scene;
    }

    /** The armed group that the person leads, if the article or the knowledge base names it; else the person. */
    boolean ledBy(Draft draft, Referent leader) {
        if (draft.number == WordNumber.SINGULAR && scene.isIndefinite(draft)) {
            return false;
        }
        Referent group = namedGroup(leader);
        String state = group == null ? Offices.stateOf(leader, scene) : null;
        group = state == null ? group : bodyOf(draft, state);
        if (group != null) {
            draft.resolve(group, Reason.LED_GROUP);
            draft.nounClass = group.nounClass;
        } else if (leader.named) {
            draft.resolve(leader, Reason.OWNER);
            draft.nounClass = NounClass.FORCES;
        } else {
            return false;
        }
        return true;
    }

    private @Nullable Referent namedGroup(Referent leader) {
        for (Referent referent : scene.referents.all()) {
            Referent group = referent.root();
            boolean armed = group.nounClass == NounClass.FORCES && (group.named || group.owner != null);
            if (armed && (leads(leader, group) || (group.owner != null && group.owner.root() == leader))) {
                return group;
            }
        }
        Set<String> commands = new LinkedHashSet<>();
        if (leader.known instanceof KnownActor person) {
            for (DatedRole role : person.roles()) {
                if (role.at().length() > 3 && scene.publication.mayHold(role) && isArmed(role.at())) {
                    commands.add(role.at());
                }
            }
        }
        return commands.size() == 1
                ? scene.knowledge
                        .actor(commands.iterator().next())
                        .map(scene.referents::of)
                        .orElse(null)
                : null;
    }

    private boolean isArmed(String id) {
        return scene.knowledge
                .actor(id)
                .filter(actor -> MentionFinder.classOf(actor) == NounClass.FORCES)
                .isPresent();
    }

    private boolean leads(Referent leader, Referent group) {
        if (!(leader.known instanceof KnownActor person) || !(group.known instanceof KnownActor body)) {
            return false;
        }
        return body.leaders().contains(person.id())
                || person.roles().stream().anyMatch(r -> r.at().equals(body.id()) && scene.publication.mayHold(r))
                || person.relations().stream()
                        .anyMatch(r -> r.type().equals("leads") && r.target().equals(body.id()));
    }

    /** A country's army, parliament or police: known by adjective and noun, else new and one for the article. */
    @Nullable
    Referent bodyOf(Draft draft, String iso3) {
        Country country = scene.knowledge.country(iso3).orElse(null);
        if (country == null) {
            return null;
        }
        String lemma = draft.head.lemma();
        Referent known = known(iso3, lemma);
        if (known != null) {
            return known;
        }
        return scene.referents.keyed("body:" + iso3 + ":" + lemma.toLowerCase(Locale.ROOT), () -> {
            Referent body = scene.referents.ofNoun(draft);
            body.country = iso3;
            return body;
        });
    }

    /** The body that the knowledge base has under the country's adjective and these words. */
    @Nullable
    Referent known(String iso3, String words) {
        Country country = scene.knowledge.country(iso3).orElse(null);
        for (String name : country == null ? List.<String>of() : names(country, words)) {
            for (Candidate candidate : scene.knowledge.lookup(name, scene.words.language())) {
                boolean body = candidate.known() instanceof KnownActor actor && actor.kind() != EntityKind.PERSON;
                if (body) {
                    return scene.referents.of(candidate.known());
                }
            }
        }
        return null;
    }

    /** Fighters of a group are the group; troops of a state are its army, if that is known. */
    boolean ofBody(Draft draft, Referent owner) {
        boolean armed = owner.nounClass == NounClass.FORCES || owner.sectors.contains("REB");
        if (armed && owner.named) {
            draft.resolve(owner, Reason.OWNER);
            draft.nounClass = NounClass.FORCES;
            return true;
        }
        boolean state = owner.kind == EntityKind.STATE || owner.kind == EntityKind.GOVERNMENT;
        Referent body = state && owner.country != null ? known(owner.country, draft.head.lemma()) : null;
        if (body == null) {
            return false;
        }
        draft.resolve(body, Reason.OWNER);
        draft.nounClass = body.nounClass;
        return true;
    }

    private List<String> names(Country country, String lemma) {
        Country.Forms forms = country.forms().get(scene.words.language());
        List<String> names = new ArrayList<>();
        if (forms != null) {
            forms.adjectives().forEach(adjective -> names.add(adjective + " " + lemma));
        }
        return names;
    }
}
