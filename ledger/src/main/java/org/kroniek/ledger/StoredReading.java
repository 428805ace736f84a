package org.kroniek.ledger;

import java.time.Instant;
import java.util.List;
import org.kroniek.model.Reading;

/**
 * A reading as the ledger keeps it.
 *
 * @param number its number in the ledger: {@link RecordId#reading()} of its records
 * @param articleNumber the article's number in the ledger
 * @param reading as it was read; where {@code isForgotten} its text is as many {@code █} and its title is null
 * @param origin number of the group of near-identical articles; the lowest article number of the group
 * @param appearances where the text was met, in the order of recording
 * @param recorded when, and {@code recorder} by what
 * @param isCurrent false when a newer reading of the article supersedes it
 */
public record StoredReading(
        long number,
        long articleNumber,
        Reading reading,
        long origin,
        List<Appearance> appearances,
        Instant recorded,
        Recorder recorder,
        boolean isCurrent,
        boolean isForgotten) {
    public StoredReading {
        appearances = List.copyOf(appearances);
    }
}
