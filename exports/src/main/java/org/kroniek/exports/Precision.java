package org.kroniek.exports;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Place;
import org.kroniek.model.PlaceRole;
import org.kroniek.model.TimeSpan;

/** How precisely UCDP and ACLED say that time and place are known. */
final class Precision {
    private Precision() {}

    /** UCDP {@code date_prec}: 1 a day, 2 two to six days, 3 a week, 4 a month, 5 longer; null when no end is known. */
    static @Nullable Integer ucdpDate(@Nullable TimeSpan time) {
        long days = days(time);
        if (days < 1) {
            return null;
        }
        if (days == 1) {
            return 1;
        }
        if (days <= 6) {
            return 2;
        }
        return days == 7 ? 3 : days <= 31 ? 4 : 5;
    }

    /** ACLED {@code time_precision}: 1 a day, 2 a week, 3 a month or longer; null when no end is known. */
    static @Nullable Integer acledTime(@Nullable TimeSpan time) {
        long days = days(time);
        if (days < 1) {
            return null;
        }
        return days == 1 ? 1 : days <= 7 ? 2 : 3;
    }

    private static long days(@Nullable TimeSpan time) {
        return time == null || time.from() == null || time.to() == null
                ? 0
                : ChronoUnit.DAYS.between(time.from(), time.to()) + 1;
    }

    /** UCDP {@code where_prec}: 1 exact, 2 near, 3 second-order division, 4 first-order, 5 a region, 6 a country, 7 sea or air. */
    static int ucdpWhere(Place place, PlaceRole role) {
        return switch (resolution(place)) {
            case 4, 5 -> role == PlaceRole.NEAR ? 2 : 1;
            case 3 -> 3;
            case 2 -> 4;
            case 1 -> 6;
            default -> place.country() == null ? 7 : 5;
        };
    }

    /** ACLED {@code geo_precision}: 1 a town, 2 near it or part of a region, 3 a province or more. */
    static int acledWhere(Place place, PlaceRole role) {
        return switch (resolution(place)) {
            case 4, 5 -> role == PlaceRole.NEAR ? 2 : 1;
            case 3 -> 2;
            default -> 3;
        };
    }

    private static int resolution(Place place) {
        return place.resolution() == null ? 0 : place.resolution();
    }
}
