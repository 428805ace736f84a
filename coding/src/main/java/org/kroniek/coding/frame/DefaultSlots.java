package org.kroniek.coding.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.coding.lexicon.Entry;
import org.kroniek.coding.lexicon.Filler;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.coding.lexicon.PartOfSpeech;
import org.kroniek.coding.lexicon.Position;
import org.kroniek.coding.lexicon.Role;
import org.kroniek.model.EventualityType;

/** The positions of an entry's roles: those written, and the defaults of {@code docs/lexicon.md} for the others. */
final class DefaultSlots {
    /** Types in which something moves, so that places of origin and goal are looked for unasked. */
    private static final Set<EventualityType> MOTION =
            EnumSet.of(EventualityType.MOBILIZE, EventualityType.RETREAT, EventualityType.CONSULT, EventualityType.AID);

    private final Map<Role, List<Position>> places = new EnumMap<>(Role.class);
    private final Map<PartOfSpeech, List<Position>> actors = new EnumMap<>(PartOfSpeech.class);
    /** As a position: the role's defaults, beside what else is written. */
    private static final String DEFAULTS = "@";

    private final Set<String> possessors;
    private final List<Position> companions;
    private final List<Position> roleRecipients;

    DefaultSlots(Lexicon lexicon) {
        possessors = lexicon.setting("possessor");
        for (Role role : List.of(Role.AT, Role.FROM, Role.TO, Role.NEAR)) {
            List<Position> positions = positions(lexicon.setting("place " + role.word()), Filler.PLACE);
            if (role == Role.NEAR) {
                positions.add(new Position("direction", List.of(Filler.PLACE), false));
            }
            places.put(role, positions);
        }
        actors.put(PartOfSpeech.VERB, agents("subj"));
        actors.put(PartOfSpeech.NOUN, agents("poss", "mod", "subj"));
        actors.put(PartOfSpeech.ADJECTIVE, agents("head"));
        actors.put(PartOfSpeech.ROLE_NOUN, agents("actor", "self"));
        companions = positions(lexicon.setting("companion"), Filler.AGENT);
        roleRecipients = agents("poss", "mod");
        roleRecipients.addAll(positions(lexicon.setting("possessor"), Filler.AGENT));
    }

    private static List<Position> agents(String... names) {
        return positions(new LinkedHashSet<>(List.of(names)), Filler.AGENT);
    }

    private static List<Position> positions(Set<String> names, Filler filler) {
        List<Position> positions = new ArrayList<>();
        for (String name : names) {
            positions.add(new Position(name.replace(' ', '_'), List.of(filler), false));
        }
        return positions;
    }

    List<Position> positions(Entry entry, Role role) {
        List<Position> written = entry.slots().get(role);
        if (written != null
                && written.stream().anyMatch(position -> position.name().equals(DEFAULTS))) {
            written = Stream.concat(
                            written.stream().filter(position -> !position.name().equals(DEFAULTS)),
                            defaults(entry, role).stream())
                    .toList();
        }
        if (role == Role.ACTOR && entry.is(Entry.Flag.RECIPROCAL)) {
            List<Position> all = new ArrayList<>(written != null ? written : defaults(entry, role));
            all.addAll(companions);
            return all;
        }
        return written != null ? written : defaults(entry, role);
    }

    /** The language's place prepositions of a role. */
    List<Position> places(Role role) {
        return places.getOrDefault(role, List.of());
    }

    /** True for 'of': the preposition of whose something is. */
    boolean isPossessor(String position) {
        return possessors.contains(position);
    }

    private List<Position> defaults(Entry entry, Role role) {
        return switch (role) {
            case ACTOR -> actors.getOrDefault(entry.pos(), List.of());
            case RECIPIENT -> entry.pos() == PartOfSpeech.ROLE_NOUN ? roleRecipients : List.of();
            case AT, NEAR -> entry.pos() == PartOfSpeech.ROLE_NOUN ? List.of() : places.getOrDefault(role, List.of());
            case FROM, TO -> MOTION.contains(entry.type()) ? places.getOrDefault(role, List.of()) : List.of();
            default -> List.of();
        };
    }
}
