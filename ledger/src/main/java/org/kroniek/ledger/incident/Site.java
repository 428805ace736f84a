package org.kroniek.ledger.incident;

import org.jspecify.annotations.Nullable;
import org.kroniek.model.PlaceRole;

/**
 * Where something happens.
 *
 * @param ident the id in the knowledge base ({@code geonames:216281}, {@code country:COD}), else {@code new:place:NAME}
 * @param country ISO 3166-1 alpha-3; null when unknown or none
 * @param lat degrees north; null when unknown
 * @param lon degrees east; null when unknown
 * @param resolution 5 sub-city, 4 city, 3 district, 2 province, 1 country, 0 region, sea or unknown (PLOVER 2.0)
 */
public record Site(
        String ident,
        String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        int resolution,
        PlaceRole role) {
    private static final double EARTH_RADIUS_KM = 6371.0;

    /** From which resolution a place is a spot: things at two spots far apart are two things. */
    static final int SPOT = 3;

    /** True for a place no larger than a district whose coordinates are known. */
    public boolean isSpot() {
        return resolution >= SPOT && lat != null && lon != null;
    }

    /** Kilometres over the earth to another place; NaN when either has no coordinates. */
    public double kilometresTo(Site other) {
        if (lat == null || lon == null || other.lat == null || other.lon == null) {
            return Double.NaN;
        }
        double dLat = Math.toRadians(other.lat - lat);
        double dLon = Math.toRadians(other.lon - lon);
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
