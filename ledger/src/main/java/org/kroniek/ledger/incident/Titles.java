package org.kroniek.ledger.incident;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names an incident by what most of its witnesses tell. */
final class Titles {
    private static final int MOST_NAMES = 2;

    private Titles() {}

    static String of(List<Witness> witnesses, @Nullable Window when) {
        String type = most(witnesses.stream().map(w -> w.type().name())).get(0);
        List<Witness> typed =
                witnesses.stream().filter(w -> w.type().name().equals(type)).toList();
        StringBuilder title = new StringBuilder(type);
        List<String> mode = most(typed.stream().flatMap(w -> w.mode().stream()));
        if (!mode.isEmpty()) {
            title.append(' ').append(mode.get(0));
        }
        String actors = names(typed, Witness::actors);
        String recipients = names(typed, Witness::recipients);
        if (!actors.isEmpty()) {
            title.append(": ").append(actors);
        }
        if (!recipients.isEmpty()) {
            title.append(actors.isEmpty() ? ": → " : " → ").append(recipients);
        }
        most(typed.stream()
                        .flatMap(w -> w.sites().stream())
                        .sorted(Comparator.comparingInt(Site::resolution).reversed())
                        .map(Site::name))
                .stream()
                .limit(1)
                .forEach(place -> title.append(", ").append(place));
        if (when != null && when.precision() == Window.Precision.DAY) {
            title.append(", ").append(when.from());
        }
        return title.toString();
    }

    private static String names(List<Witness> witnesses, Function<Witness, List<Participant>> role) {
        return most(witnesses.stream().flatMap(w -> role.apply(w).stream()).map(Participant::name)).stream()
                .limit(MOST_NAMES)
                .collect(Collectors.joining(", "));
    }

    /** Each once, the most frequent first, then as they come. */
    private static List<String> most(Stream<String> values) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
