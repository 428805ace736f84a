package org.kroniek.server;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Place;
import org.kroniek.ledger.StoredRecord;

/** Who is said to hold a place from when, by whom. */
record ControlClaim(
        PlaceRef place,
        List<ActorRef> holder,
        @Nullable String value,
        @Nullable String day,
        String certainty,
        String source,
        String record,
        boolean clashes) {

    /** Claims on one place, or, where {@code place} is null, on every place that the records name. */
    static List<ControlClaim> of(List<StoredRecord> records, @Nullable String place) {
        List<ControlClaim> claims = new ArrayList<>();
        for (StoredRecord record : records) {
            for (StoredRecord.PlaceOf at : record.places()) {
                if (place == null || place.equals(at.place().ident())) {
                    claims.add(of(record, at.place()));
                }
            }
        }
        return claims.stream()
                .map(claim -> claim.clashing(claims.stream().filter(other -> Objects.equals(other.day(), claim.day()))))
                .toList();
    }

    /** Of each place the newest claim of each source; {@code records} has the newest first. */
    static List<ControlClaim> newest(List<StoredRecord> records) {
        Set<List<String>> seen = new HashSet<>();
        List<ControlClaim> claims = of(records, null).stream()
                .filter(claim -> claim.place().lat() != null)
                .filter(claim -> seen.add(List.of(claim.place().id(), claim.source())))
                .toList();
        return claims.stream().map(claim -> claim.clashing(claims.stream())).toList();
    }

    private static ControlClaim of(StoredRecord record, Place place) {
        return new ControlClaim(
                PlaceRef.of(place),
                record.actors().stream().map(ActorRef::of).toList(),
                record.value(),
                Time.day(record.began()),
                record.certainty().code(),
                IncidentDetail.sourceName(record),
                record.id().toString(),
                false);
    }

    /** The same claim, knowing whether one of the others names other holders of the place. */
    private ControlClaim clashing(Stream<ControlClaim> others) {
        boolean clash = others.anyMatch(other -> other.place().id().equals(place.id())
                && isClaim()
                && other.isClaim()
                && !other.holder().isEmpty()
                && !holder.isEmpty()
                && other.holder().stream().noneMatch(holder::contains));
        return new ControlClaim(place, holder, value, day, certainty, source, record, clash);
    }

    private boolean isClaim() {
        return certainty.endsWith("+");
    }
}
