package org.kroniek.ledger.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.kroniek.model.EntityKind;

/** Whether two sets of participants may be the same people. */
final class PeopleComparison {
    /** Sectors of those who act for a state. */
    private static final Set<String> OF_THE_STATE = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");

    private PeopleComparison() {}

    /** What two participants are to each other, the best first. */
    enum Relation {
        SAME,
        KIN,
        ALIKE,
        UNKNOWN,
        OTHER;

        String finding(String group) {
            return group + "." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Relation of(Collection<Participant> ours, Collection<Participant> theirs) {
        return ours.stream()
                .flatMap(one -> theirs.stream().map(other -> relation(one, other)))
                .min(Comparator.naturalOrder())
                .orElse(Relation.UNKNOWN);
    }

    static Relation relation(Participant one, Participant other) {
        if (one.ident().equals(other.ident())) {
            return one.isKnown() || isNamed(one) ? Relation.SAME : Relation.ALIKE;
        }
        if (one.kin().contains(other.ident()) || other.kin().contains(one.ident())) {
            return Relation.KIN;
        }
        if (!one.isKnown() && !other.isKnown()) {
            return unknown(one, other);
        }
        if (one.country() == null || other.country() == null) {
            return areSectorsDisjoint(one, other) ? Relation.OTHER : Relation.UNKNOWN;
        }
        if (!one.country().equals(other.country())) {
            return Relation.OTHER;
        }
        return inOneCountry(one, other);
    }

    /** A state and those who act for it are alike; two organisations of one country that are known to differ are not. */
    private static Relation inOneCountry(Participant one, Participant other) {
        if (isState(one) || isState(other)) {
            Participant part = isState(one) ? other : one;
            return isState(part) || actsForState(part) ? Relation.ALIKE : Relation.UNKNOWN;
        }
        if (one.isKnown() && other.isKnown()) {
            return actsForState(one) && actsForState(other) ? Relation.UNKNOWN : Relation.OTHER;
        }
        return areSectorsDisjoint(one, other) ? Relation.OTHER : Relation.ALIKE;
    }

    private static Relation unknown(Participant one, Participant other) {
        String a = Idents.folded(one.name());
        String b = Idents.folded(other.name());
        if (isNamed(one) && isNamed(other) && (isPart(a, b) || isPart(b, a))) {
            return Relation.SAME;
        }
        if (one.country() != null && other.country() != null && !one.country().equals(other.country())) {
            return Relation.OTHER;
        }
        return areSectorsDisjoint(one, other) ? Relation.OTHER : Relation.ALIKE;
    }

    private static boolean isPart(String whole, String part) {
        return !part.isEmpty() && (" " + whole + " ").contains(" " + part + " ");
    }

    /** A name begins with a capital after its first word too, or is one word with a capital: 'gunmen' is no name. */
    private static boolean isNamed(Participant participant) {
        String name = participant.name();
        return participant.kind() != EntityKind.POPULATION
                && !name.isEmpty()
                && Character.isUpperCase(name.codePointBefore(lastWordEnd(name)));
    }

    private static int lastWordEnd(String name) {
        return name.offsetByCodePoints(name.lastIndexOf(' ') + 1, 1);
    }

    private static boolean isState(Participant participant) {
        return participant.kind() == EntityKind.STATE;
    }

    private static boolean actsForState(Participant participant) {
        boolean isOfTheState = participant.sectors().stream().anyMatch(OF_THE_STATE::contains);
        return participant.kind() == EntityKind.GOVERNMENT
                || (isOfTheState && !participant.sectors().contains("REB"));
    }

    private static boolean areSectorsDisjoint(Participant one, Participant other) {
        // what a crowd is called says little: 'people', 'students' and 'demonstrators' may be the same
        boolean isCrowd = one.kind() == EntityKind.POPULATION && other.kind() == EntityKind.POPULATION;
        return !isCrowd
                && !one.sectors().isEmpty()
                && !other.sectors().isEmpty()
                && one.sectors().stream().noneMatch(other.sectors()::contains);
    }
}
