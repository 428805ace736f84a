package org.kroniek.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A place of the whole ledger.
 *
 * @param ident the id in the knowledge base ({@code geonames:281133}, {@code place:…}), else {@code new:place:NAME}
 * @param country ISO 3166-1 alpha-3; null when unknown or none
 * @param lat degrees north; null when unknown
 * @param lon degrees east; null when unknown
 * @param feature GeoNames feature code; null when unknown
 * @param resolution PLOVER 2.0: 5 sub-city, 4 city, 3 district, 2 province, 1 country, 0 region or sea; null when unknown
 */
public record Place(
        String ident,
        String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String feature,
        @Nullable Integer resolution) {}
