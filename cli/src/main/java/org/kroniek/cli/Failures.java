package org.kroniek.cli;

import java.io.PrintStream;
import org.kroniek.model.Failure;

/** Prints a line for each input that failed and knows the exit code that follows. */
final class Failures {
    private final PrintStream err;
    private int count;

    Failures(PrintStream err) {
        this.err = err;
    }

    void report(Failure failure) {
        count++;
        err.println("kroniek: " + failure.source() + " " + failure.message() + " [" + failure.code() + "]");
    }

    /** 0 when nothing failed, 1 otherwise. */
    int exitCode() {
        return count == 0 ? 0 : 1;
    }
}
