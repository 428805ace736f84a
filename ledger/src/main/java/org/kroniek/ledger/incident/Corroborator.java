package org.kroniek.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Harm;

/** Says who confirms an incident, who disputes it, and how well it is attested. The rules are told in docs/incidents.md. */
public final class Corroborator {
    /** Independent origins that confirm. */
    private static final int ENOUGH = 2;

    private Corroborator() {}

    /**
     * What follows from all members of one incident; the same whatever their order.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Corroboration of(Collection<Witness> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("an incident has one witness or more");
        }
        List<Witness> witnesses = members.stream()
                .sorted(Comparator.comparing(Corroborator::published)
                        .thenComparing(Witness::article)
                        .thenComparing(Witness::anchor)
                        .thenComparing(Witness::id))
                .toList();
        List<Witness> asserting = witnesses.stream().filter(w -> !w.isDenial()).toList();
        List<Corroboration.Denial> denials = denials(witnesses);
        List<Corroboration.Telling> origins = Origins.of(asserting);
        List<Corroboration.Dispute> disputes = new Disputes(asserting, denials).all();
        Window when = when(witnesses);
        Verdict verdict = verdict(origins, denials, disputes);
        return new Corroboration(
                verdict.grade,
                verdict.because,
                Titles.of(asserting.isEmpty() ? witnesses : asserting, when),
                when == null ? null : when.from(),
                when == null ? null : when.to(),
                origins,
                denials,
                numbers(asserting),
                disputes);
    }

    private static String published(Witness witness) {
        return witness.published() == null
                ? ""
                : String.valueOf(witness.published().from());
    }

    private static List<Corroboration.Denial> denials(List<Witness> witnesses) {
        List<Corroboration.Denial> denials = new ArrayList<>();
        for (Witness witness : witnesses) {
            if (witness.isDenial()) {
                denials.add(new Corroboration.Denial(Origins.name(witness), witness.id(), witness.words()));
            } else {
                for (Objection objection : witness.objections()) {
                    String name = objection.voice().name();
                    denials.add(new Corroboration.Denial(
                            name.isEmpty() ? "somebody" : name, witness.id(), objection.words()));
                }
            }
        }
        return denials.stream()
                .collect(Collectors.toMap(d -> d.source() + d.words(), d -> d, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private record Verdict(Grade grade, String because) {}

    private static Verdict verdict(
            List<Corroboration.Telling> origins,
            List<Corroboration.Denial> denials,
            List<Corroboration.Dispute> disputes) {
        List<String> firm = origins.stream()
                .filter(Corroboration.Telling::isFirm)
                .map(Corroboration.Telling::name)
                .toList();
        String told = firm.isEmpty() ? "nobody tells it firmly" : told(firm);
        String denied = denials.isEmpty()
                ? ""
                : String.join(
                                ", ",
                                denials.stream()
                                        .map(Corroboration.Denial::source)
                                        .distinct()
                                        .toList()) + " denies it";
        boolean isSplit = disputes.stream()
                .anyMatch(d -> d.kind() == Corroboration.Kind.BLAME || d.kind() == Corroboration.Kind.CONTROL);
        if (!denials.isEmpty() && firm.size() < ENOUGH && !isSplit) {
            return new Verdict(Grade.DENIED, told + "; " + denied);
        }
        if (!denials.isEmpty()) {
            return new Verdict(Grade.CONTESTED, told + "; " + denied);
        }
        if (isSplit) {
            return new Verdict(Grade.CONTESTED, told + "; " + disputes.get(0).summary());
        }
        return new Verdict(firm.size() < ENOUGH ? Grade.ONE_SOURCE : Grade.CONFIRMED, told);
    }

    private static String told(List<String> firm) {
        String names = String.join(", ", firm);
        return firm.size() == 1
                ? "only " + names + " tells it"
                : firm.size() + " independent origins tell it: " + names;
    }

    /** The best known time: of the named days the one that most tell, else the stretch that all assumed ones share. */
    private static @Nullable Window when(List<Witness> witnesses) {
        Map<String, List<Window>> counts = new TreeMap<>();
        for (Witness witness : witnesses) {
            Window window = Window.of(witness, 0);
            if (window != null) {
                counts.computeIfAbsent(
                                window.precision() + " " + window.from() + " " + window.to(), k -> new ArrayList<>())
                        .add(window);
            }
        }
        return counts.values().stream()
                .min(Comparator.comparing((List<Window> w) -> w.get(0).precision())
                        .thenComparing(w -> -w.size()))
                .map(w -> w.get(0))
                .orElse(null);
    }

    private static List<Corroboration.Tally> numbers(List<Witness> asserting) {
        Map<String, Corroboration.Tally> tallies = new TreeMap<>();
        for (Witness witness : asserting) {
            for (Toll toll : witness.tolls()) {
                Integer number = toll.number();
                if (number != null) {
                    Corroboration.Tally tally = new Corroboration.Tally(
                            toll.what(), Origins.name(witness), Math.max(toll.least(), 0), toll.most());
                    tallies.merge(key(toll.what(), tally.source()), tally, Corroborator::both);
                }
            }
        }
        return List.copyOf(tallies.values());
    }

    private static String key(Harm what, String source) {
        return what.name() + " " + source;
    }

    private static Corroboration.Tally both(Corroboration.Tally a, Corroboration.Tally b) {
        Integer high = a.high() == null || b.high() == null ? null : Integer.valueOf(Math.max(a.high(), b.high()));
        return new Corroboration.Tally(a.what(), a.source(), Math.min(a.low(), b.low()), high);
    }
}
