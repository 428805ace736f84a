package org.kroniek.ledger.incident;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.kroniek.model.EventualityType;

/** The tables of joining: which types go together, what ties them, what each finding weighs. Immutable. */
final class Rules {
    /** What ties records of a type together. */
    enum Bond {
        /** Something done to people or things at a place. */
        BLOW,
        /** Something said or agreed by somebody. */
        ACT
    }

    /** How records of one type are told. */
    record Kind(Bond bond, String family, int lateDays) {}

    private final Map<EventualityType, Kind> kinds = new EnumMap<>(EventualityType.class);
    private final Map<String, Double> points = new HashMap<>();
    private final Map<String, Double> pairs = new HashMap<>();

    private Rules() {}

    /** The shipped tables. */
    static Rules shipped() {
        Rules rules = new Rules();
        RuleFiles.rows("bonds.tsv", 4)
                .forEach(row -> rules.kinds.put(
                        EventualityType.valueOf(row.field(0)),
                        new Kind(row.field(1).equals("blow") ? Bond.BLOW : Bond.ACT, row.field(2), (int)
                                row.decimal(3))));
        RuleFiles.rows("points.tsv", 2).forEach(row -> rules.points.put(row.field(0), row.decimal(1)));
        RuleFiles.rows("types.tsv", 3).forEach(row -> {
            rules.pairs.put(row.field(0) + " " + row.field(1), row.decimal(2));
            rules.pairs.put(row.field(1) + " " + row.field(0), row.decimal(2));
        });
        return rules;
    }

    /** How an event type is told. */
    Kind kind(EventualityType type) {
        Kind kind = kinds.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(type + " has no row in bonds.tsv: it is no event");
        }
        return kind;
    }

    /** What a finding weighs. */
    double points(String finding) {
        Double value = points.get(finding);
        if (value == null) {
            throw new IllegalStateException("points.tsv has no row '" + finding + "'");
        }
        return value;
    }

    /** What the pair of types weighs: 0 for the same; empty for types that never tell of one occurrence. */
    OptionalDouble pair(EventualityType a, Set<String> modesA, EventualityType b, Set<String> modesB) {
        if (a == b) {
            return OptionalDouble.of(0);
        }
        OptionalDouble best = OptionalDouble.empty();
        for (String one : names(a, modesA)) {
            for (String other : names(b, modesB)) {
                Double value = pairs.get(one + " " + other);
                if (value != null && (best.isEmpty() || value > best.getAsDouble())) {
                    best = OptionalDouble.of(value);
                }
            }
        }
        return best;
    }

    private static Iterable<String> names(EventualityType type, Set<String> modes) {
        Set<String> names = new TreeSet<>();
        names.add(type.name());
        modes.forEach(mode -> names.add(type.name() + "/" + mode));
        return names;
    }
}
