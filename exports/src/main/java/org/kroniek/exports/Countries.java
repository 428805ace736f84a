package org.kroniek.exports;

import com.ibm.icu.util.Region;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names and numbers of countries by ISO 3166-1 alpha-3, from the JDK and CLDR. */
final class Countries {
    private static final Map<String, String> ALPHA_2 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    code -> new Locale.Builder().setRegion(code).build().getISO3Country(),
                    code -> code,
                    (one, other) -> one));

    private Countries() {}

    /** English name; empty for codes that are no country's, such as UNO. */
    static String name(@Nullable String alpha3) {
        return locale(alpha3)
                .map(locale -> locale.getDisplayCountry(Locale.ENGLISH))
                .orElse("");
    }

    /** ISO 3166-1 numeric; empty where there is none. */
    static String numeric(@Nullable String alpha3) {
        return region(alpha3)
                .map(Region::getNumericCode)
                .filter(code -> code > 0)
                .map(String::valueOf)
                .orElse("");
    }

    /** English name of the part of the world that CLDR puts it in, such as 'Middle Africa'; empty for others. */
    static String partOfWorld(@Nullable String alpha3) {
        return region(alpha3)
                .map(Region::getContainingRegion)
                .map(part ->
                        new Locale.Builder().setRegion(part.toString()).build().getDisplayCountry(Locale.ENGLISH))
                .orElse("");
    }

    private static Optional<Locale> locale(@Nullable String alpha3) {
        return Optional.ofNullable(alpha3)
                .map(ALPHA_2::get)
                .map(code -> new Locale.Builder().setRegion(code).build());
    }

    private static Optional<Region> region(@Nullable String alpha3) {
        return Optional.ofNullable(alpha3).map(ALPHA_2::get).map(Region::getInstance);
    }
}
