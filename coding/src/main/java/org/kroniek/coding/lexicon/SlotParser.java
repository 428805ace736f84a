package org.kroniek.coding.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the slots of an entry: {@code role=position:class!,position}. */
final class SlotParser {
    private final Map<Role, List<Position>> slots = new EnumMap<>(Role.class);
    private final Set<Role> without = EnumSet.noneOf(Role.class);

    private SlotParser() {}

    static SlotParser parse(String field) throws MalformedEntryException {
        SlotParser parser = new SlotParser();
        for (String slot : field.strip().split("\\s+")) {
            if (!slot.isEmpty()) {
                parser.add(slot);
            }
        }
        return parser;
    }

    Map<Role, List<Position>> slots() {
        return slots;
    }

    Set<Role> without() {
        return without;
    }

    private void add(String slot) throws MalformedEntryException {
        int equals = slot.indexOf('=');
        if (equals <= 0 || equals == slot.length() - 1) {
            throw new MalformedEntryException("slot '" + slot + "' is not role=position", "write actor=subj");
        }
        String name = slot.substring(0, equals);
        Role role = Role.named(name)
                .orElseThrow(() -> new MalformedEntryException(
                        "unknown role '" + name + "'", "roles are in docs/lexicon.md, Slots"));
        String written = slot.substring(equals + 1);
        if (written.equals("-")) {
            without.add(role);
            return;
        }
        List<Position> positions = slots.computeIfAbsent(role, unused -> new ArrayList<>());
        for (String position : written.split(",")) {
            positions.add(position(role, position));
        }
    }

    private static Position position(Role role, String written) throws MalformedEntryException {
        boolean required = written.contains("!");
        String rest = written.replace("!", "");
        int colon = rest.indexOf(':');
        if (colon < 0) {
            return new Position(rest, defaults(role), required);
        }
        List<Filler> fillers = new ArrayList<>();
        for (String name : rest.substring(colon + 1).split("/")) {
            fillers.add(Filler.named(name)
                    .orElseThrow(() -> new MalformedEntryException(
                            "unknown class '" + name + "' in '" + written + "'",
                            "classes are in docs/lexicon.md, Slots")));
        }
        return new Position(rest.substring(0, colon), fillers, required);
    }

    /** What a role asks where the entry does not say. */
    static List<Filler> defaults(Role role) {
        return switch (role) {
            case ACTOR, RECIPIENT -> List.of(Filler.AGENT);
            case AT, FROM, TO, NEAR, OF -> List.of(Filler.PLACE);
            case OBJECT, VALUE, CONTENT, SOURCE, CHANNEL, ADDRESSEE -> List.of(Filler.ANY);
        };
    }
}
