package org.kroniek.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Place;
import org.kroniek.ledger.Survey.Spot;
import org.kroniek.model.Certainty;

/** Records of places that lie so near each other that a map of some zoom shows them as one mark. */
record Cluster(
        double lat,
        double lon,
        double radiusKm,
        int resolution,
        long count,
        long doubtful,
        int places,
        @Nullable PlaceRef place,
        Map<String, Long> types,
        double west,
        double south,
        double east,
        double north) {
    /** How wide a mark is on the screen, of the 256 points that a tile is wide. */
    private static final double POINTS = 56;

    private static final double TILE = 256;
    /** From here on a place is a point on the map and may be joined with others; coarser ones are areas of their own. */
    private static final int POINT = 3;
    /** How far from its middle an occurrence 'in' a place of a resolution may lie, in km. */
    private static final double[] RADIUS = {200, 300, 75, 25, 5, 1};

    private static final double KM_A_DEGREE = 111.2;

    private record Cell(int resolution, long column, long row, String area) {}

    /** The fullest first. */
    static List<Cluster> of(List<Spot> spots, int zoom) {
        double degrees = 360 / Math.pow(2, zoom) * POINTS / TILE;
        Map<Cell, List<Spot>> cells = new LinkedHashMap<>();
        for (Spot spot : spots) {
            cells.computeIfAbsent(cell(spot.place(), degrees), cell -> new ArrayList<>())
                    .add(spot);
        }
        return cells.values().stream()
                .map(Cluster::of)
                .sorted(Comparator.comparingLong(Cluster::count)
                        .reversed()
                        .thenComparingDouble(Cluster::lat)
                        .thenComparingDouble(Cluster::lon))
                .toList();
    }

    private static Cell cell(Place place, double degrees) {
        int resolution = resolution(place);
        return resolution >= POINT
                ? new Cell(POINT, (long) Math.floor(lon(place) / degrees), (long) Math.floor(lat(place) / degrees), "")
                : new Cell(resolution, 0, 0, place.ident());
    }

    private static Cluster of(List<Spot> spots) {
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Long> types = new TreeMap<>();
        long count = 0;
        long doubtful = 0;
        double lat = 0;
        double lon = 0;
        for (Spot spot : spots) {
            places.putIfAbsent(spot.place().ident(), spot.place());
            types.merge(spot.type().name(), spot.records(), Long::sum);
            count += spot.records();
            doubtful += spot.certainty() == Certainty.CT_PLUS ? 0 : spot.records();
            lat += lat(spot.place()) * spot.records();
            lon += lon(spot.place()) * spot.records();
        }
        double middleLat = lat / count;
        double middleLon = lon / count;
        List<Place> all = List.copyOf(places.values());
        return new Cluster(
                middleLat,
                middleLon,
                all.stream()
                        .mapToDouble(place -> distance(place, middleLat, middleLon) + RADIUS[resolution(place)])
                        .max()
                        .orElse(0),
                all.stream().mapToInt(Cluster::resolution).min().orElse(0),
                count,
                doubtful,
                all.size(),
                all.size() == 1 ? PlaceRef.of(all.get(0)) : null,
                types,
                all.stream().mapToDouble(Cluster::lon).min().orElse(0),
                all.stream().mapToDouble(Cluster::lat).min().orElse(0),
                all.stream().mapToDouble(Cluster::lon).max().orElse(0),
                all.stream().mapToDouble(Cluster::lat).max().orElse(0));
    }

    /** Flat is near enough within one mark. */
    private static double distance(Place place, double lat, double lon) {
        double north = (lat(place) - lat) * KM_A_DEGREE;
        double east = (lon(place) - lon) * KM_A_DEGREE * Math.cos(Math.toRadians(lat));
        return Math.hypot(north, east);
    }

    private static int resolution(Place place) {
        return place.resolution() == null ? 0 : place.resolution();
    }

    private static double lat(Place place) {
        return located(place.lat(), place);
    }

    private static double lon(Place place) {
        return located(place.lon(), place);
    }

    private static double located(@Nullable Double degrees, Place place) {
        if (degrees == null) {
            throw new IllegalArgumentException("place " + place.ident() + " is not located");
        }
        return degrees;
    }
}
