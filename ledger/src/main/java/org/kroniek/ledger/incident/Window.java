package org.kroniek.ledger.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.TimeSpan;

/**
 * The days on which what a record tells may have happened, both inclusive.
 *
 * @param precision how it is known
 */
record Window(LocalDate from, LocalDate to, Precision precision) {
    /** How the days are known, the best first. */
    enum Precision {
        /** The text tells the day, or two adjacent ones. */
        DAY,
        /** The text tells a longer stretch. */
        STRETCH,
        /** The text tells no time: as news is, shortly before it was published. */
        ASSUMED
    }

    private static final int LONGEST_DAY = 2;
    /** Days after publication in which something arranged may be. */
    private static final int AHEAD = 60;

    /**
     * The window of a witness; null when neither its time nor its publication is known.
     *
     * @param lateDays how long after the event such news is told
     */
    static @Nullable Window of(Witness witness, int lateDays) {
        TimeSpan time = witness.time();
        LocalDate from = time == null ? null : time.from();
        LocalDate to = time == null ? null : time.to();
        LocalDate published = last(witness.published());
        if (from == null) {
            return to == null ? assumed(witness, lateDays) : new Window(to.minusDays(AHEAD), to, Precision.STRETCH);
        }
        if (to == null) {
            LocalDate end = published == null || published.isBefore(from) ? from.plusDays(AHEAD) : published;
            return new Window(from, end, Precision.STRETCH);
        }
        boolean isDay = ChronoUnit.DAYS.between(from, to) < LONGEST_DAY;
        return new Window(from, to, isDay ? Precision.DAY : Precision.STRETCH);
    }

    private static @Nullable Window assumed(Witness witness, int lateDays) {
        TimeSpan span = witness.published();
        LocalDate last = last(span);
        if (span == null || last == null) {
            return null;
        }
        LocalDate first = span.from() == null ? last : span.from();
        return new Window(
                first.minusDays(lateDays), isArranged(witness) ? last.plusDays(AHEAD) : last, Precision.ASSUMED);
    }

    private static boolean isArranged(Witness witness) {
        return !witness.modality().isEmpty();
    }

    private static @Nullable LocalDate last(@Nullable TimeSpan span) {
        return span == null ? null : span.to() != null ? span.to() : span.from();
    }

    /** Days between the two; 0 when they share a day. */
    long gap(Window other) {
        if (to.isBefore(other.from)) {
            return ChronoUnit.DAYS.between(to, other.from);
        }
        return other.to.isBefore(from) ? ChronoUnit.DAYS.between(other.to, from) : 0;
    }

    /** How many days it holds. */
    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
