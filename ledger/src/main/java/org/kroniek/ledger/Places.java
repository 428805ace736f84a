package org.kroniek.ledger;

import java.util.List;
import java.util.Optional;

/** The places of a ledger. Thread-safe. */
public interface Places {
    /** Places whose ident or name is, begins with or holds {@code name}, in this order; at most {@code limit}. */
    List<Place> search(String name, int limit, AsOf asOf);

    /** Who controlled a place when, per whom, and what happened there; by ident or name; empty if it is unknown. */
    Optional<History> history(String name, AsOf asOf);

    /** How many records of those that answer {@code query} lie at each place, the most first. */
    List<Count> counts(RecordQuery query, int limit);

    /** A place and how many records are linked to it. */
    record Count(Place place, long records) {}

    /**
     * The record of a place.
     *
     * @param control CONTROLS states of it, and captures and withdrawals, by day, the earliest first
     * @param events the latest other records there
     */
    record History(Place place, List<StoredRecord> control, List<StoredRecord> events) {
        public History {
            control = List.copyOf(control);
            events = List.copyOf(events);
        }
    }
}
