package org.kroniek.cli;

import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.PageRequest;
import picocli.CommandLine.Option;

/** Which part of a long answer, and how it is printed. */
final class PageOptions {
    private static final int SHOWN = 50;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, jsonl or csv.")
    PrintFormat format = PrintFormat.TABLE;

    @Option(names = "--limit", paramLabel = "N", description = "How many at most; 50 by default.")
    int limit = SHOWN;

    @Option(names = "--cursor", paramLabel = "CURSOR", description = "Go on after the page that gave this.")
    @Nullable
    String cursor;

    PageRequest request() {
        if (limit < 1 || limit > PageRequest.LARGEST) {
            throw new UsageException(
                    "--limit " + limit + ": must be 1 to " + PageRequest.LARGEST + "; page with --cursor");
        }
        return new PageRequest(limit, cursor);
    }

    /** Says on standard error how to go on, where there is more. */
    void tellNext(@Nullable String next, Terminal terminal) {
        if (next != null) {
            terminal.err().println("kroniek: more with --cursor " + next);
        }
    }
}
