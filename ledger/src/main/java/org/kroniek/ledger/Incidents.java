package org.kroniek.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What many articles tell of one occurrence. Thread-safe. */
public interface Incidents {
    /**
     * Which incidents are wanted, the latest first.
     *
     * @param records an incident must have a member that answers this; its as-of is the whole query's
     * @param grades grades as {@link Assessment#grade()}; empty for all
     * @param leastOrigins independent origins at least
     * @param isDisputed true for those with a dispute only
     */
    record Query(RecordQuery records, Set<String> grades, int leastOrigins, boolean isDisputed) {
        /** Every incident that is known now. */
        public static final Query ALL = new Query(RecordQuery.ALL, Set.of(), 0, false);

        public Query {
            grades = Set.copyOf(grades);
        }
    }

    /**
     * An incident.
     *
     * @param id its number in the ledger
     * @param members its records and why each is joined
     * @param assessment what follows from all members together; null before it is made
     * @param recorded when its first member was joined
     */
    record Incident(long id, List<Member> members, @Nullable Assessment assessment, Instant recorded) {
        public Incident {
            members = List.copyOf(members);
        }
    }

    /**
     * A record of an incident.
     *
     * @param score how alike it and the incident are, 0 to 1
     * @param explanation why it was joined, in plain words
     * @param by {@code rule}, or the reviewer's name
     */
    record Member(StoredRecord record, double score, String explanation, String by, Instant joined) {}

    /**
     * What follows from the members of an incident.
     *
     * @param grade {@code confirmed}, {@code one-source}, {@code contested}, {@code denied}
     * @param because the grade's reason in plain words
     * @param title who did what to whom, where and when, in few words
     * @param from first day it may have happened on; null when unknown
     * @param to last day; null when unknown
     * @param origins independent origins: outlet, agency and innermost source counted once
     * @param details all that was computed, a JSON object: origins, who asserts, who denies, numbers by source
     */
    record Assessment(
            String grade,
            String because,
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int origins,
            String details,
            List<Dispute> disputes) {
        public Assessment {
            disputes = List.copyOf(disputes);
        }
    }

    /**
     * Sources that contradict each other.
     *
     * @param kind {@code denial}, {@code numbers}, {@code blame}, {@code control}, or another that the rules name
     * @param summary in plain words
     * @param sides what each says; two or more
     */
    record Dispute(String kind, String summary, List<Side> sides) {
        public Dispute {
            sides = List.copyOf(sides);
        }
    }

    /** One side of a dispute: who, which record, its claim in short, its words. */
    record Side(String source, RecordId record, String claim, String words) {}

    /** A dispute with the incident it belongs to. */
    record DisputeOf(long incident, String title, Dispute dispute, Instant recorded) {}

    /** Incidents that answer a query. */
    Page<Incident> find(Query query, PageRequest page);

    /** An incident as it was known; one that was merged into another answers with that other; empty if there was none. */
    Optional<Incident> get(long id, AsOf asOf);

    /** Disputes of the incidents that answer a query, of these kinds; all kinds where {@code kinds} is empty. */
    Page<DisputeOf> disputes(Query query, Set<String> kinds, PageRequest page);

    /**
     * Joins the records of readings that came since it was last called, and assesses the incidents that change. Every reading is
     * a transaction of its own: a program that is killed goes on where it was.
     *
     * @param progress told after each reading how many records were joined or moved
     */
    void joinNew(IntConsumer progress);

    /**
     * Records joins: each record to the incident named, or to a new one. All or none.
     *
     * @return the incident's number for each join, in their order
     */
    List<Long> join(List<Join> joins);

    /** Records what follows from the members of incidents; each replaces the older assessment, which stays. */
    void assess(List<Assessed> assessments);

    /**
     * A record to be joined.
     *
     * @param incident its number; 0 for a new one; a negative number for a new one shared by all joins of the call with it
     */
    record Join(RecordId record, long incident, double score, String explanation) {}

    /** An incident's assessment to be recorded. */
    record Assessed(long incident, Assessment assessment) {}
}
