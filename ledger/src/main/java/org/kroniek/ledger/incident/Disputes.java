package org.kroniek.ledger.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Harm;

/** Finds what the witnesses of one incident contradict each other in. */
final class Disputes {
    /** Numbers that differ by this factor or more contradict each other; less is a count that grows. */
    private static final double CONTRADICTORY = 1.5;

    /** Days that two claims to hold a place may lie apart and still contradict each other. */
    private static final int CONTROL_DAYS = 1;

    private static final Set<EventualityType> BLAMED = Set.of(EventualityType.ASSAULT, EventualityType.COERCE);

    private final List<Witness> asserting;
    private final List<Corroboration.Denial> denials;

    Disputes(List<Witness> asserting, List<Corroboration.Denial> denials) {
        this.asserting = asserting;
        this.denials = denials;
    }

    List<Corroboration.Dispute> all() {
        List<Corroboration.Dispute> disputes = new ArrayList<>();
        denial().ifPresent(disputes::add);
        blame().ifPresent(disputes::add);
        control().ifPresent(disputes::add);
        for (Harm harm : Harm.values()) {
            numbers(harm).ifPresent(disputes::add);
        }
        return disputes;
    }

    private Optional<Corroboration.Dispute> denial() {
        if (denials.isEmpty() || asserting.isEmpty()) {
            return Optional.empty();
        }
        List<Corroboration.Side> sides = new ArrayList<>();
        onePerSource(asserting).forEach(w -> sides.add(side(w, "it happened")));
        denials.forEach(d -> sides.add(new Corroboration.Side(d.source(), d.witness(), "denies it", d.words())));
        String who =
                denials.stream().map(Corroboration.Denial::source).distinct().collect(Collectors.joining(", "));
        return Optional.of(new Corroboration.Dispute(
                Corroboration.Kind.DENIAL, who + " denies what " + sources(asserting) + " says", sides));
    }

    private Optional<Corroboration.Dispute> blame() {
        List<Witness> blaming = asserting.stream()
                .filter(w -> BLAMED.contains(w.type()) && !w.actors().isEmpty())
                .toList();
        List<List<Witness>> sides = parties(blaming);
        return sides.size() < 2 || sources(blaming).equals(Origins.name(blaming.get(0)))
                ? Optional.empty()
                : Optional.of(dispute(Corroboration.Kind.BLAME, "sources name different doers: ", sides));
    }

    private Optional<Corroboration.Dispute> control() {
        List<Witness> holding = asserting.stream()
                .filter(w -> w.type() == EventualityType.CONTROLS && Window.of(w, 0) != null)
                .toList();
        List<Witness> clashing = holding.stream()
                .filter(w -> holding.stream().anyMatch(other -> areClashing(w, other)))
                .toList();
        List<List<Witness>> sides = parties(clashing);
        return sides.size() < 2
                ? Optional.empty()
                : Optional.of(dispute(Corroboration.Kind.CONTROL, "two are said to hold it at one time: ", sides));
    }

    private static boolean areClashing(Witness one, Witness other) {
        Window ours = Window.of(one, 0);
        Window theirs = Window.of(other, 0);
        return ours != null && theirs != null && ours.gap(theirs) <= CONTROL_DAYS && areOthers(one, other);
    }

    private static boolean areOthers(Witness one, Witness other) {
        return PeopleComparison.of(one.actors(), other.actors()) == PeopleComparison.Relation.OTHER;
    }

    /** The witnesses by whom they name; two that name somebody in common, or who may be, are one side. */
    private static List<List<Witness>> parties(List<Witness> witnesses) {
        List<List<Witness>> parties = new ArrayList<>();
        for (Witness witness : witnesses) {
            List<List<Witness>> near = parties.stream()
                    .filter(party -> party.stream().anyMatch(w -> !areOthers(w, witness)))
                    .toList();
            List<Witness> joined = new ArrayList<>();
            near.forEach(joined::addAll);
            parties.removeAll(near);
            joined.add(witness);
            parties.add(joined);
        }
        return parties;
    }

    private static Corroboration.Dispute dispute(Corroboration.Kind kind, String summary, List<List<Witness>> parties) {
        List<Corroboration.Side> sides = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (List<Witness> party : parties) {
            String claim = names(party.get(0).actors());
            names.add(claim);
            onePerSource(party).forEach(w -> sides.add(side(w, names(w.actors()))));
        }
        return new Corroboration.Dispute(kind, summary + String.join(" or ", names), sides);
    }

    private Optional<Corroboration.Dispute> numbers(Harm harm) {
        List<Tallied> tallied = new ArrayList<>();
        for (Witness witness : asserting) {
            for (Toll toll : witness.tolls()) {
                Integer number = toll.number();
                if (toll.what() == harm && number != null) {
                    tallied.add(new Tallied(witness, toll, number));
                }
            }
        }
        boolean areContradictory =
                tallied.stream().anyMatch(a -> tallied.stream().anyMatch(b -> a.contradicts(b)));
        if (!areContradictory) {
            return Optional.empty();
        }
        tallied.sort(Comparator.comparingInt(Tallied::number));
        Map<String, Corroboration.Side> sides = new LinkedHashMap<>();
        tallied.forEach(t ->
                sides.putIfAbsent(Origins.name(t.witness) + t.number, side(t.witness, t.number + " " + word(harm))));
        String summary = tallied.get(0).number + " to " + tallied.get(tallied.size() - 1).number + " " + word(harm);
        return Optional.of(new Corroboration.Dispute(Corroboration.Kind.NUMBERS, summary, List.copyOf(sides.values())));
    }

    private record Tallied(Witness witness, Toll toll, int number) {
        boolean contradicts(Tallied other) {
            Integer most = toll.most();
            return most != null
                    && most * CONTRADICTORY <= other.toll.least()
                    && !Origins.name(witness).equals(Origins.name(other.witness));
        }
    }

    static String word(Harm harm) {
        return harm.name().toLowerCase(Locale.ROOT);
    }

    private static List<Witness> onePerSource(List<Witness> witnesses) {
        Map<String, Witness> bySource = new LinkedHashMap<>();
        witnesses.forEach(w -> bySource.putIfAbsent(Origins.name(w), w));
        return List.copyOf(bySource.values());
    }

    private static Corroboration.Side side(Witness witness, String claim) {
        return new Corroboration.Side(Origins.name(witness), witness.id(), claim, witness.words());
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(Participant::name).collect(Collectors.joining(" and "));
    }

    private static String sources(List<Witness> witnesses) {
        return witnesses.stream().map(Origins::name).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }
}
