package org.kroniek.ledger.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Certainty;
import org.kroniek.model.EventualityType;

/**
 * One version of a record as its tables keep it.
 *
 * @param sentence id of the first record of its reading with the same evidence
 */
record RecordRow(
        Key key,
        What what,
        When when,
        Words words,
        List<Part> parts,
        List<At> places,
        List<Said> voices,
        long sentence) {
    RecordRow {
        parts = List.copyOf(parts);
        places = List.copyOf(places);
        voices = List.copyOf(voices);
    }

    /** Whose record it is. */
    record Key(long id, long reading, String ident, int version, long article, long origin, String language) {}

    /** What it tells; modes, contexts and modality each with a blank around. */
    record What(
            EventualityType type,
            String modes,
            String contexts,
            Certainty certainty,
            String modality,
            double score,
            @Nullable String objectText,
            @Nullable Integer objectLow,
            @Nullable Integer objectHigh,
            @Nullable String value,
            String casualties) {}

    /** Days it is sorted and filtered by, and what the text tells. */
    record When(
            int began,
            int ended,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String granularity,
            @Nullable Integer begin,
            @Nullable Integer end) {
        private static final int LONG_DAYS = 366;

        boolean isLong() {
            return (long) ended - began > LONG_DAYS;
        }

        /** Of the day it began; -1 where that is not known. */
        int month() {
            return began == Moments.UNDATED ? -1 : Moments.month(began);
        }
    }

    /** Where the text says it, and what made the record. */
    record Words(int anchorBegin, int anchorEnd, String evidence, String rule) {}

    /** A participant: {@code a} actor, {@code r} recipient, {@code s} source. */
    record Part(
            String role, int ordinal, long actor, @Nullable String country) {}

    /** A place with its role. */
    record At(
            int ordinal, String role, long place, @Nullable String country) {}

    /** A link of the chain of sources, 0 the innermost. */
    record Said(
            int ordinal,
            @Nullable Long actor,
            @Nullable Integer begin,
            @Nullable Integer end,
            String stance,
            String quote,
            @Nullable Long channel) {}

    /** The same with another key. */
    RecordRow withKey(Key other) {
        return new RecordRow(other, what, when, words, parts, places, voices, sentence);
    }

    /** True for a state that makes its actors members of its recipients. */
    boolean tellsMembership() {
        boolean belongs = what.type() == EventualityType.MEMBER_OF
                || what.type() == EventualityType.LEADS
                || what.type() == EventualityType.HAS_ROLE;
        return belongs && !what.certainty().code().endsWith("-") && what.certainty() != Certainty.UU;
    }

    /** True if its article copies no earlier one. */
    boolean isIndependent() {
        return key.article() == key.origin();
    }
}
