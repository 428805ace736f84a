package org.kroniek.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a place lies.
 *
 * @param lat degrees north, -90 to 90; null when unknown
 * @param lon degrees east, -180 to 180; null when unknown
 * @param feature GeoNames feature code, such as PPLC or ADM1
 * @param resolution 5 sub-city, 4 city, 3 district, 2 province, 1 country, 0 region or sea (PLOVER 2.0)
 * @param country ISO 3166-1 alpha-3; null for seas and regions over borders
 */
public record Location(
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String feature,
        int resolution,
        @Nullable String country) {
    public Location {
        if (resolution < 0 || resolution > 5) {
            throw new IllegalArgumentException("Location resolution " + resolution + ": must be 0 to 5");
        }
    }
}
