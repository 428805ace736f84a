package org.kroniek.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What tells near-duplicates of a text: a MinHash signature (Broder 1997) of the three-word shingles of an article's main
 * text, of each minimum the lowest 8 bits (b-bit minwise hashing, Li and König 2010). Equal text has an equal fingerprint; the
 * share of equal values estimates how much of their shingles two texts have in common.
 *
 * @param hex {@value #VALUES} values of two lower-case hexadecimal digits each
 */
public record Fingerprint(String hex) {
    /** Number of values. */
    public static final int VALUES = 128;

    /**
     * Texts at this distance or nearer are copies of one report, cut or edited: with at least 0.3 of all their shingles in
     * common. Different reports of one event that share their quotes stay beyond it.
     */
    public static final double NEAR = 0.7;

    private static final int BAND_VALUES = 3;

    /** The share of values that are equal by chance. */
    private static final double CHANCE = 1.0 / 256;

    public Fingerprint {
        if (hex.length() != 2 * VALUES || !hex.chars().allMatch(Fingerprint::isDigit)) {
            throw new IllegalArgumentException("Fingerprint '" + hex + "': must be " + 2 * VALUES + " digits 0-9, a-f");
        }
    }

    private static boolean isDigit(int letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
    }

    /**
     * How unlike two texts are, from 0 (all shingles in common) to 1 (none): an estimate of the Jaccard distance with a standard
     * error of at most 0.045.
     */
    public double distance(Fingerprint other) {
        int equal = 0;
        for (int i = 0; i < hex.length(); i += 2) {
            if (hex.charAt(i) == other.hex.charAt(i) && hex.charAt(i + 1) == other.hex.charAt(i + 1)) {
                equal++;
            }
        }
        double share = (equal / (double) VALUES - CHANCE) / (1 - CHANCE);
        return 1 - Math.max(0, share);
    }

    /** True for copies of one report, by {@link #NEAR}. */
    public boolean isNear(Fingerprint other) {
        return distance(other) <= NEAR;
    }

    /**
     * Keys for an index: of two near-duplicates with half their shingles in common nearly always (0.996), of those at the
     * border {@link #NEAR} two in three times (0.69), at least one key is equal; of unlike texts hardly ever. A candidate
     * found by them must still be compared by {@link #distance}.
     */
    public List<String> bands() {
        List<String> bands = new ArrayList<>();
        int width = 2 * BAND_VALUES;
        for (int i = 0; i + width <= hex.length(); i += width) {
            bands.add(bands.size() + ":" + hex.substring(i, i + width));
        }
        return bands;
    }
}
