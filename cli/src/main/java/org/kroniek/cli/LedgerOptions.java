package org.kroniek.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.AsOf;
import picocli.CommandLine.Option;

/** Which ledger, and as it was known when. */
final class LedgerOptions extends LedgerFile {
    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "Answer with what the ledger knew then: 2026-11-24T12:00:00Z, or a day, at whose end (UTC).")
    @Nullable
    String asOf;

    /** The instant asked for. */
    AsOf asOf() {
        String written = asOf;
        if (written == null) {
            return AsOf.NOW;
        }
        try {
            return AsOf.at(
                    written.length() == 10
                            ? LocalDate.parse(written)
                                    .plusDays(1)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant()
                                    .minusNanos(1_000)
                            : Instant.parse(written));
        } catch (DateTimeParseException e) {
            throw new UsageException("--as-of " + written + ": write 2026-11-24T12:00:00Z or 2026-11-24");
        }
    }
}
