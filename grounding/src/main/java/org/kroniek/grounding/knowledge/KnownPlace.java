package org.kroniek.grounding.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Location;

/**
 * A place of the data or the gazetteer.
 *
 * @param key {@code geonames:NUMBER} of the gazetteer, else {@code place:ID}
 * @param names preferred one first in each language
 * @param feature GeoNames feature code, or {@code CMP} for a camp
 * @param country ISO 3166-1 alpha-3; null for seas and regions over borders
 * @param adm1 GeoNames code of the first-order division; null when unknown
 * @param lat degrees north; null when unknown
 * @param lon degrees east; null when unknown
 * @param population inhabitants; 0 when unknown
 * @param resolution 5 sub-city, 4 city, 3 district, 2 province, 1 country, 0 region or sea
 */
public record KnownPlace(
        String key,
        List<KnownName> names,
        String feature,
        @Nullable String country,
        @Nullable String adm1,
        @Nullable Double lat,
        @Nullable Double lon,
        int population,
        int resolution)
        implements Known {
    public KnownPlace {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("KnownPlace " + key + " has no name");
        }
        names = List.copyOf(names);
    }

    @Override
    public String name(String language) {
        return names.stream()
                .filter(n -> n.serves(language))
                .findFirst()
                .orElse(names.get(0))
                .text();
    }

    /** The same place in the words of the record format. */
    public Location location() {
        return new Location(lat, lon, feature, resolution, country);
    }
}
