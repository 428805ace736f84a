package org.kroniek.ledger.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Harm;

/**
 * What follows from all the witnesses of one incident together.
 *
 * @param because why it has its grade, in plain words
 * @param title who did what to whom, where and when, in few words
 * @param from first day it may have happened on; null when unknown
 * @param to last day; null when unknown
 * @param origins who tells it, each independent origin once, those with most witnesses first
 * @param denials who denies or rejects it
 * @param numbers people harmed, by source
 * @param disputes what sources contradict each other in
 */
public record Corroboration(
        Grade grade,
        String because,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Telling> origins,
        List<Denial> denials,
        List<Tally> numbers,
        List<Dispute> disputes) {
    public Corroboration {
        origins = List.copyOf(origins);
        denials = List.copyOf(denials);
        numbers = List.copyOf(numbers);
        disputes = List.copyOf(disputes);
    }

    /**
     * An independent origin: outlets with copies of one text, and all who have it from one source, are one.
     *
     * @param name the source or outlet; the article's title, or its id, where neither is known
     * @param isFirm true when it tells it as fact or as probable (CT+, PR+), not as hearsay or possible only
     * @param witnesses ids of the records, in order
     */
    public record Telling(String name, boolean isFirm, List<String> witnesses) {
        public Telling {
            witnesses = List.copyOf(witnesses);
        }
    }

    /** Who denies it, by which record, in which words. */
    public record Denial(String source, String witness, String words) {}

    /**
     * People harmed as one source counts them, over all its records.
     *
     * @param low the smallest number told; {@code high} the largest, null when only 'at least' is told
     */
    public record Tally(
            Harm what, String source, int low, @Nullable Integer high) {}

    /** Sources that contradict each other; two sides or more. */
    public record Dispute(Kind kind, String summary, List<Side> sides) {
        public Dispute {
            sides = List.copyOf(sides);
        }
    }

    /** What sources contradict each other in. */
    public enum Kind {
        /** Whether it happened. */
        DENIAL,
        /** How many were harmed. */
        NUMBERS,
        /** Who did it. */
        BLAME,
        /** Who holds the place, at one time. */
        CONTROL;

        /** As commands and files write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One side of a dispute: who says it, in which record, the claim in short, the article's words. */
    public record Side(String source, String witness, String claim, String words) {}
}
