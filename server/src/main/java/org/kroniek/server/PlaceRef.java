package org.kroniek.server;

import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Place;

/** A place, as the API names it. */
record PlaceRef(
        String id,
        String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Integer resolution) {
    static PlaceRef of(Place place) {
        return new PlaceRef(place.ident(), place.name(), place.country(), place.lat(), place.lon(), place.resolution());
    }
}
