package org.kroniek.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.EventualityType;

/** The actors of a ledger and how they stand to each other. Thread-safe. */
public interface Actors {
    /** Actors whose ident or name is, begins with or holds {@code name}, in this order; at most {@code limit}. */
    List<Actor> search(String name, int limit, AsOf asOf);

    /** What the ledger knows of an actor, by ident or name; empty if it knows none. */
    Optional<Dossier> dossier(String name, AsOf asOf);

    /** Actors most often in the records that answer {@code query}, the most frequent first. */
    List<Count> top(RecordQuery query, int limit);

    /** Who did what to whom how often in the records that answer {@code query}, the most frequent first. */
    List<Relation> relations(RecordQuery query, int limit);

    /** An actor, how many records it acts in, and how many it undergoes. */
    record Count(Actor actor, long asActor, long asRecipient) {}

    /**
     * How often one actor does something to another.
     *
     * @param first the earliest {@link StoredRecord#began()}; null when no day is known
     * @param last the latest; null when no day is known
     */
    record Relation(
            Actor actor,
            Actor recipient,
            EventualityType type,
            long records,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /** Relations of an actor in one calendar year; {@code year} is null for records without a day. */
    record Period(@Nullable Integer year, Actor other, EventualityType type, boolean isActor, long records) {}

    /**
     * All about one actor, as far as the ledger knows.
     *
     * @param roles states that tell what it is, leads and belongs to, the latest first
     * @param members states that tell who belongs to it or leads it
     * @param relations by year, the latest first
     * @param events the latest in which it takes part
     * @param saidBy the latest records that it is a source of
     * @param saidAbout the latest records of others about it that have a source
     */
    record Dossier(
            Actor actor,
            List<String> names,
            List<StoredRecord> roles,
            List<StoredRecord> members,
            List<Period> relations,
            List<StoredRecord> events,
            List<StoredRecord> saidBy,
            List<StoredRecord> saidAbout) {
        public Dossier {
            names = List.copyOf(names);
            roles = List.copyOf(roles);
            members = List.copyOf(members);
            relations = List.copyOf(relations);
            events = List.copyOf(events);
            saidBy = List.copyOf(saidBy);
            saidAbout = List.copyOf(saidAbout);
        }
    }
}
