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
        report(failure, "");
    }

    /** @param more what follows from it, behind the code */
    void report(Failure failure, String more) {
        count++;
        err.println("kroniek: " + failure.source() + " " + failure.message() + " [" + failure.code() + "]" + more);
    }

    /** A mistake of the program on one input. */
    static Failure mistake(Throwable e, String source) {
        StackTraceElement[] trace = e.getStackTrace();
        String at = trace.length == 0 ? "" : " at " + trace[0];
        return new Failure("internal", "made the program fail: " + e + at + "; please report it", source);
    }

    int count() {
        return count;
    }

    /** 0 when nothing failed, 1 otherwise. */
    int exitCode() {
        return count == 0 ? 0 : 1;
    }
}
