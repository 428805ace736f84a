package org.kroniek.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Place;
import org.kroniek.ledger.Survey.Spot;
import org.kroniek.model.Certainty;

/** Records of places that lie so near each other that a map of some zoom shows them as one mark, at the fullest of them. */
record Cluster(
        double lat,
        double lon,
        double radiusKm,
        int resolution,
        long count,
        long doubtful,
        int places,
        @Nullable PlaceRef place,
        PlaceRef fullest,
        Map<String, Long> types,
        double west,
        double south,
        double east,
        double north) {
    /** Marks lie at least so far apart on the screen, of the 256 points that a tile is wide; none covers another. */
    private static final double APART = 52;
    /** An area whose radius is wider than this on the screen is a mark of its own. */
    private static final double WIDE = 40;

    private static final double TILE = 256;
    /** From here on a place is a point on the map; coarser ones are areas as soon as they are wide enough to be seen. */
    private static final int POINT = 3;
    /** How far from its middle an occurrence 'in' a place of a resolution may lie, in km. */
    private static final double[] RADIUS = {200, 300, 75, 25, 5, 1};

    private static final double EQUATOR_KM = 40_075;
    private static final double KM_A_DEGREE = 111.2;
    /** Where Web Mercator ends. */
    private static final double LAST_PARALLEL = 85;

    /** A place with what is told of it. */
    private record Pile(Place place, List<Spot> spots, long count) {
        static Pile of(List<Spot> spots) {
            return new Pile(
                    spots.get(0).place(),
                    spots,
                    spots.stream().mapToLong(Spot::records).sum());
        }
    }

    private record Cell(long column, long row) {}

    /** A mark that is growing: it stays where its fullest place is. */
    private record Seed(double x, double y, List<Spot> spots) {}

    /** The fullest first. A place joins the mark nearest to it, if that is nearer than marks may lie apart. */
    static List<Cluster> of(List<Spot> spots, int zoom) {
        double world = TILE * Math.pow(2, zoom);
        Map<String, List<Spot>> byPlace = new LinkedHashMap<>();
        for (Spot spot : spots) {
            byPlace.computeIfAbsent(spot.place().ident(), ident -> new ArrayList<>())
                    .add(spot);
        }
        List<Pile> piles = byPlace.values().stream()
                .map(Pile::of)
                .sorted(Comparator.comparingLong(Pile::count)
                        .reversed()
                        .thenComparing(pile -> pile.place().ident()))
                .toList();
        List<List<Spot>> marks = new ArrayList<>();
        Map<Cell, List<Seed>> seeds = new HashMap<>();
        for (Pile pile : piles) {
            if (isWide(pile.place(), world)) {
                marks.add(pile.spots());
                continue;
            }
            double x = (lon(pile.place()) + 180) / 360 * world;
            double y = mercator(lat(pile.place())) * world;
            Seed near = nearest(seeds, x, y);
            if (near == null) {
                Seed seed = new Seed(x, y, new ArrayList<>(pile.spots()));
                seeds.computeIfAbsent(cell(x, y), cell -> new ArrayList<>()).add(seed);
                marks.add(seed.spots());
            } else {
                near.spots().addAll(pile.spots());
            }
        }
        return marks.stream()
                .map(Cluster::of)
                .sorted(Comparator.comparingLong(Cluster::count)
                        .reversed()
                        .thenComparingDouble(Cluster::lat)
                        .thenComparingDouble(Cluster::lon))
                .toList();
    }

    private static boolean isWide(Place place, double world) {
        double pointsAKm = world / (EQUATOR_KM * Math.cos(Math.toRadians(bounded(lat(place)))));
        return resolution(place) < POINT && RADIUS[resolution(place)] * pointsAKm > WIDE;
    }

    private static @Nullable Seed nearest(Map<Cell, List<Seed>> seeds, double x, double y) {
        Cell own = cell(x, y);
        Seed nearest = null;
        double least = APART;
        for (long column = own.column() - 1; column <= own.column() + 1; column++) {
            for (long row = own.row() - 1; row <= own.row() + 1; row++) {
                for (Seed seed : seeds.getOrDefault(new Cell(column, row), List.of())) {
                    double distance = Math.hypot(seed.x() - x, seed.y() - y);
                    if (distance < least) {
                        nearest = seed;
                        least = distance;
                    }
                }
            }
        }
        return nearest;
    }

    private static Cell cell(double x, double y) {
        return new Cell((long) Math.floor(x / APART), (long) Math.floor(y / APART));
    }

    /** From 0 in the north to 1 in the south, as maps on the web have it. */
    private static double mercator(double lat) {
        double radians = Math.toRadians(bounded(lat));
        return (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
    }

    private static double bounded(double lat) {
        return Math.max(-LAST_PARALLEL, Math.min(LAST_PARALLEL, lat));
    }

    private static Cluster of(List<Spot> spots) {
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Long> types = new TreeMap<>();
        long count = 0;
        long doubtful = 0;
        for (Spot spot : spots) {
            places.putIfAbsent(spot.place().ident(), spot.place());
            types.merge(spot.type().name(), spot.records(), Long::sum);
            count += spot.records();
            doubtful += spot.certainty() == Certainty.CT_PLUS ? 0 : spot.records();
        }
        // The first one is of the fullest place.
        double middleLat = lat(spots.get(0).place());
        double middleLon = lon(spots.get(0).place());
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
                PlaceRef.of(all.get(0)),
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
