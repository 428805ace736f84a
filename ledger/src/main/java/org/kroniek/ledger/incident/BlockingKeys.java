package org.kroniek.ledger.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Few short strings a witness, so that only those that share one need to be compared: family of types, place or actor, and
 * days. A witness with a spot meets others near it and those without a spot; those without meet all of their country or
 * actor. Two with spots never meet by country or actor, which is what keeps a long war from being compared with itself.
 */
final class BlockingKeys {
    /** Days in one bucket of time. */
    private static final int BUCKET = 4;

    /** Buckets at most, of a time that is told vaguely; the latest. */
    private static final int BUCKETS = 6;

    /** Cells of a degree divided by this. */
    private static final double CELLS_A_DEGREE = 2;

    private final Rules rules;

    BlockingKeys(Rules rules) {
        this.rules = rules;
    }

    /** Under which keys others find it. */
    Set<String> stored(Witness witness) {
        return keys(witness, true);
    }

    /** Under which keys it finds others. */
    Set<String> lookups(Witness witness) {
        return keys(witness, false);
    }

    private Set<String> keys(Witness witness, boolean isStored) {
        Set<String> keys = new TreeSet<>();
        String claim = Claims.key(witness);
        if (claim != null) {
            keys.add(claim);
        } else if (Occurrence.isIn(witness, rules)) {
            Rules.Kind kind = rules.kind(witness.type());
            keys.add("article:" + kind.family() + ":" + witness.article());
            List<String> anchors = anchors(witness, kind, isStored);
            for (long bucket : buckets(Window.of(witness, kind.lateDays()), isStored)) {
                anchors.forEach(anchor -> keys.add(kind.family() + ":" + anchor + ":" + bucket));
            }
        }
        return keys;
    }

    private static List<String> anchors(Witness witness, Rules.Kind kind, boolean isStored) {
        List<String> anchors = new ArrayList<>();
        List<Site> spots = witness.sites().stream().filter(Site::isSpot).toList();
        boolean isSpotted = kind.bond() == Rules.Bond.BLOW && !spots.isEmpty();
        if (kind.bond() == Rules.Bond.BLOW) {
            Stream.concat(spots.stream(), witness.scene().stream())
                    .forEach(spot -> anchors.addAll(cells(spot, isStored ? 0 : 1)));
        }
        Stream.concat(countries(witness).stream(), parties(witness).stream()).forEach(anchor -> {
            // '*' finds everybody, '?' only those without a spot
            if (isStored) {
                anchors.add(anchor + "*");
                if (!isSpotted) {
                    anchors.add(anchor + "?");
                }
            } else {
                anchors.add(anchor + (isSpotted ? "?" : "*"));
            }
        });
        return anchors;
    }

    private static List<String> cells(Site spot, int around) {
        List<String> cells = new ArrayList<>();
        Double lat = spot.lat();
        Double lon = spot.lon();
        if (lat != null && lon != null) {
            long row = (long) Math.floor(lat * CELLS_A_DEGREE);
            long column = (long) Math.floor(lon * CELLS_A_DEGREE);
            for (long r = row - around; r <= row + around; r++) {
                for (long c = column - around; c <= column + around; c++) {
                    cells.add("cell" + r + "," + c);
                }
            }
        }
        return cells;
    }

    private static Set<String> countries(Witness witness) {
        Set<String> countries = new TreeSet<>();
        witness.sites().stream().map(Site::country).forEach(c -> add(countries, c));
        if (countries.isEmpty()) {
            participants(witness).map(Participant::country).forEach(c -> add(countries, c));
        }
        return countries;
    }

    private static void add(Set<String> countries, @Nullable String country) {
        if (country != null) {
            countries.add("country" + country);
        }
    }

    private static Set<String> parties(Witness witness) {
        Set<String> parties = new TreeSet<>();
        participants(witness).filter(Participant::isKnown).forEach(p -> parties.add(p.ident()));
        return parties;
    }

    private static Stream<Participant> participants(Witness witness) {
        return Stream.concat(witness.actors().stream(), witness.recipients().stream());
    }

    private static List<Long> buckets(@Nullable Window window, boolean isStored) {
        List<Long> buckets = new ArrayList<>();
        if (window == null) {
            buckets.add(0L);
            return buckets;
        }
        // one side reaches a day further, for two days that are told one apart
        long first = bucket(isStored ? window.from() : window.from().minusDays(1));
        long last = bucket(isStored ? window.to() : window.to().plusDays(1));
        for (long bucket = last; bucket >= first && buckets.size() < BUCKETS; bucket--) {
            buckets.add(bucket);
        }
        return buckets;
    }

    private static long bucket(LocalDate day) {
        return Math.floorDiv(day.toEpochDay(), BUCKET);
    }
}
