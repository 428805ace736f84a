package org.kroniek.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.kroniek.coding.pipeline.Version;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Recorder;
import picocli.CommandLine.Option;

/** Which ledger. */
class LedgerFile {
    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description =
                    "A file, or jdbc:postgresql://HOST/DATABASE?user=…; by default kroniek.db in the current folder.")
    String where = "kroniek.db";

    /** Opens the ledger, and makes it if there is none. */
    final Ledger open() {
        return Ledger.open(where, recorder());
    }

    /**
     * Opens the ledger to ask it: a mistyped name must not make an empty one.
     *
     * @throws UsageException if there is none
     */
    final Ledger openExisting() {
        if (!where.startsWith("jdbc:") && Files.notExists(Path.of(where))) {
            throw new UsageException("--ledger " + where + ": there is no such ledger; 'kroniek add ARTICLE… --ledger "
                    + where + "' makes one");
        }
        return open();
    }

    static Recorder recorder() {
        return Recorder.program("kroniek " + Version.number());
    }
}
