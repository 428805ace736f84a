package org.kroniek.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Fingerprint;

/** Groups near-identical articles: twenty copies of an agency's report are one witness. */
final class Origins {
    /** More articles than this under one key are furniture that many pages share, not copies. */
    private static final int CANDIDATES = 200;

    private Origins() {}

    /** The group of the article most like this one; empty if none is near. */
    static Optional<Long> of(Handle handle, @Nullable Fingerprint fingerprint) {
        if (fingerprint == null) {
            return Optional.empty();
        }
        record Candidate(long origin, String hex) {}
        List<Candidate> candidates = handle.createQuery(
                        "SELECT DISTINCT a.id, a.origin, a.fingerprint FROM fingerprint_band b"
                                + " JOIN article a ON a.id = b.article WHERE b.band IN (<bands>) ORDER BY a.id LIMIT "
                                + CANDIDATES)
                .bindList("bands", bands(fingerprint))
                .map((row, context) -> new Candidate(row.getLong(2), row.getString(3)))
                .list();
        Optional<Long> nearest = Optional.empty();
        double least = Fingerprint.NEAR;
        for (Candidate candidate : candidates) {
            double distance = fingerprint.distance(new Fingerprint(candidate.hex()));
            if (distance < least || (distance == least && nearest.isEmpty())) {
                least = distance;
                nearest = Optional.of(candidate.origin());
            }
        }
        return nearest;
    }

    /** Keeps an article's keys. */
    static void keep(Inserts inserts, long article, @Nullable Fingerprint fingerprint) {
        if (fingerprint != null) {
            for (long band : bands(fingerprint)) {
                inserts.add(
                        "INSERT INTO fingerprint_band (band, article) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        band,
                        article);
            }
        }
    }

    /** The fingerprint's keys, {@code NUMBER:HEX}, as numbers: they take a third of the room. */
    private static List<Long> bands(Fingerprint fingerprint) {
        List<Long> numbers = new ArrayList<>();
        for (String band : fingerprint.bands()) {
            int colon = band.indexOf(':');
            long value = Long.parseLong(band.substring(colon + 1), 16);
            numbers.add((Long.parseLong(band.substring(0, colon)) << 32) | value);
        }
        return numbers;
    }
}
