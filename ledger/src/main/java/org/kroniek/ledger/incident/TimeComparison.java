package org.kroniek.ledger.incident;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether two may have happened at one time. */
final class TimeComparison {
    /** Days that two named days may differ: news of the night, time zones, a day misread. */
    private static final int SLACK = 1;

    /** Days that the named days of a whole group may span. */
    private static final int SPREAD = 2;

    /** Days beyond an assumed or vague stretch after which nothing else can make up for it. */
    private static final int FAR = 4;

    /** A stretch longer than this says nothing. */
    private static final int LONG = 45;

    private TimeComparison() {}

    /** The finding's name; {@code veto} where the times exclude each other. */
    static String of(Profile a, Profile b) {
        if (a.windows.isEmpty() || b.windows.isEmpty()) {
            return "time.unknown";
        }
        if (spread(a, b) > SPREAD) {
            return "veto";
        }
        Pair nearest = a.windows.stream()
                .flatMap(one -> b.windows.stream().map(other -> new Pair(one, other)))
                .min(Comparator.comparingLong(Pair::gap).thenComparing(Pair::days))
                .orElse(null);
        return nearest == null ? "time.unknown" : judged(nearest);
    }

    /** Days between the first and the last day that the two name. */
    private static long spread(Profile a, Profile b) {
        List<Window> days = Stream.concat(a.windows.stream(), b.windows.stream())
                .filter(w -> w.precision() == Window.Precision.DAY)
                .toList();
        return days.stream()
                .flatMap(one -> days.stream().map(one::gap))
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }

    private static String judged(Pair pair) {
        long gap = pair.gap();
        boolean areDays =
                pair.one.precision() == Window.Precision.DAY && pair.other.precision() == Window.Precision.DAY;
        if (areDays) {
            return gap == 0 ? "time.day" : gap <= SLACK ? "time.near-day" : "veto";
        }
        if (gap > 0) {
            return gap <= SLACK ? "time.unknown" : gap > FAR ? "veto" : "time.off";
        }
        boolean isAssumed =
                pair.one.precision() == Window.Precision.ASSUMED || pair.other.precision() == Window.Precision.ASSUMED;
        return pair.days() > LONG ? "time.unknown" : isAssumed ? "time.assumed" : "time.overlap";
    }

    /** The days in words, as far as the text tells them. */
    static @Nullable String told(Profile profile) {
        return profile.windows.stream()
                .filter(w -> w.precision() != Window.Precision.ASSUMED)
                .map(w -> w.from().equals(w.to()) ? w.from().toString() : w.from() + " to " + w.to())
                .findFirst()
                .orElse(null);
    }

    private record Pair(Window one, Window other) {
        long gap() {
            return one.gap(other);
        }

        long days() {
            return Math.max(one.days(), other.days());
        }
    }
}
