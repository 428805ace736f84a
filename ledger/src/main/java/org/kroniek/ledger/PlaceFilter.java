package org.kroniek.ledger;

/** Which places a query means. */
public sealed interface PlaceFilter {
    /** A place by its ident or a name in any spelling that the ledger has seen. */
    record Named(String name) implements PlaceFilter {}

    /** Every place in a country (ISO 3166-1 alpha-3). */
    record InCountry(String code) implements PlaceFilter {}

    /** Every place between two parallels and two meridians, in degrees; {@code west > east} crosses the date line. */
    record Box(double south, double west, double north, double east) implements PlaceFilter {
        public Box {
            check(south, 90, "south");
            check(north, 90, "north");
            check(west, 180, "west");
            check(east, 180, "east");
            if (south > north) {
                throw new IllegalArgumentException("box: south " + south + " lies north of north " + north);
            }
        }
    }

    /** Every place at most so far from a point, over the earth's surface. */
    record Radius(double lat, double lon, double kilometres) implements PlaceFilter {
        public Radius {
            check(lat, 90, "lat");
            check(lon, 180, "lon");
            if (!(kilometres > 0 && kilometres <= 20_038)) {
                throw new IllegalArgumentException("radius " + kilometres + " km: must be above 0, at most 20038");
            }
        }
    }

    private static void check(double degrees, int most, String what) {
        if (!(Math.abs(degrees) <= most)) {
            throw new IllegalArgumentException(
                    what + " " + degrees + ": must be -" + most + " to " + most + " degrees");
        }
    }
}
