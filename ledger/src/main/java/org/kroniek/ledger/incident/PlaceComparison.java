package org.kroniek.ledger.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Whether two may have happened at one place. */
final class PlaceComparison {
    private static final double SAME_KM = 3;
    private static final double NEAR_KM = 25;

    /** Two spots farther apart than this are two places. */
    private static final double APART_KM = 60;

    /** How far a spot may lie from the middle of its province. */
    private static final double PROVINCE_KM = 200;

    private static final int PROVINCE = 2;
    private static final int COUNTRY = 1;

    private PlaceComparison() {}

    /** What two places are to each other, the best first. */
    enum Relation {
        SAME,
        NEAR,
        /** A place that only the same sentences name. */
        SCENE,
        WITHIN,
        COUNTRY,
        UNKNOWN,
        /** Places that only the sentences name, far apart. */
        ELSEWHERE,
        APART,
        VETO;

        String finding() {
            return this == VETO ? "veto" : "place." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Relation of(Profile a, Profile b) {
        List<Site> spotsA = a.spots();
        List<Site> spotsB = b.spots();
        if (!spotsA.isEmpty() && !spotsB.isEmpty()) {
            return best(spotsA, spotsB);
        }
        Relation told = best(a.sites.values(), b.sites.values());
        if (told == Relation.VETO) {
            return told;
        }
        Relation scene =
                best(spotsA.isEmpty() ? a.scene.values() : spotsA, spotsB.isEmpty() ? b.scene.values() : spotsB);
        return switch (scene) {
            case SAME, NEAR -> Relation.SCENE;
            case VETO, APART -> Relation.ELSEWHERE;
            default -> told;
        };
    }

    private static Relation best(Collection<Site> ours, Collection<Site> theirs) {
        return ours.stream()
                .flatMap(one -> theirs.stream().map(other -> relation(one, other)))
                .min(Comparator.naturalOrder())
                .orElse(Relation.UNKNOWN);
    }

    static Relation relation(Site one, Site other) {
        if (one.ident().equals(other.ident())) {
            return isCountry(one) ? Relation.COUNTRY : Relation.SAME;
        }
        if (one.country() != null && other.country() != null && !one.country().equals(other.country())) {
            return near(one, other) ? Relation.NEAR : Relation.VETO;
        }
        if (one.isSpot() && other.isSpot()) {
            return spots(one.kilometresTo(other));
        }
        boolean inOne = one.country() != null && one.country().equals(other.country());
        if (isCountry(one) || isCountry(other)) {
            return inOne ? Relation.WITHIN : Relation.UNKNOWN;
        }
        if (one.resolution() == PROVINCE && other.resolution() == PROVINCE) {
            return Relation.APART;
        }
        double km = one.kilometresTo(other);
        if (Double.isNaN(km)) {
            return Relation.UNKNOWN;
        }
        return km <= PROVINCE_KM ? Relation.WITHIN : Relation.APART;
    }

    private static boolean near(Site one, Site other) {
        return one.isSpot() && other.isSpot() && one.kilometresTo(other) <= NEAR_KM;
    }

    private static Relation spots(double km) {
        if (km <= SAME_KM) {
            return Relation.SAME;
        }
        return km <= NEAR_KM ? Relation.NEAR : km <= APART_KM ? Relation.APART : Relation.VETO;
    }

    private static boolean isCountry(Site site) {
        return site.resolution() == COUNTRY;
    }
}
