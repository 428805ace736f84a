package org.kroniek.benchmarks.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kroniek.reading.InputForm;
import org.kroniek.reading.Inputs;
import org.kroniek.reading.RefusedException;

/**
 * Reads an archive to articles on one thread and says how many, in what processor time, and how high the heap went: {@code
 * ArchiveReading FILE}. That memory is constant shows by giving it little: {@code JAVA_OPTIONS=-Xmx300m}.
 */
public final class ArchiveReading {
    private static final long MEGABYTE = 1_000_000;

    private ArchiveReading() {}

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int articles = 0;
        int refused = 0;
        long letters = 0;
        try (Inputs inputs = Inputs.of(List.of(file), InputForm.AUTO, System.in)) {
            while (inputs.hasNext()) {
                try {
                    letters += inputs.next().read().article().text().length();
                    articles++;
                } catch (RefusedException e) {
                    refused++;
                    System.err.println(e.getMessage());
                }
            }
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        double seconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
        System.out.printf(
                "%d MB: %d articles of %d letters each, %d refused, %.0f s of processor time (%.0f articles a second), heap at"
                        + " most %d MB of %d%n",
                Files.size(file) / MEGABYTE,
                articles,
                letters / Math.max(1, articles),
                refused,
                seconds,
                articles / seconds,
                peak / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
    }
}
