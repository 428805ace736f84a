package org.kroniek.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A {@link Gazette} in a process of its own. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader steps;

    Child(String where, int first, int last) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Gazette.class.getName(),
                        where,
                        String.valueOf(first),
                        String.valueOf(last))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        steps = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Waits for so many steps, or the end. */
    void await(int count) throws IOException {
        for (int i = 0; i < count && steps.readLine() != null; i++) {
            // each line is a step
        }
    }

    /** SIGKILL: the program gets no chance to put anything in order. True if it was still at work. */
    boolean kill() throws InterruptedException {
        boolean isAtWork = process.isAlive();
        process.destroyForcibly().waitFor();
        return isAtWork;
    }

    /** Waits for the end; gives the exit code. */
    int finish() throws IOException, InterruptedException {
        await(Integer.MAX_VALUE);
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
