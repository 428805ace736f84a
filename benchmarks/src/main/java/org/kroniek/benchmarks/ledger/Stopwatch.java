package org.kroniek.benchmarks.ledger;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Wall time and the time that processors worked for this program, both in seconds since {@link #start}. */
final class Stopwatch {
    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long wall;
    private final long processor;

    private Stopwatch(long wall, long processor) {
        this.wall = wall;
        this.processor = processor;
    }

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime(), SYSTEM.getProcessCpuTime());
    }

    double wall() {
        return (System.nanoTime() - wall) / NANOS;
    }

    double processor() {
        return (SYSTEM.getProcessCpuTime() - processor) / NANOS;
    }

    /** Processors and memory of the machine, in words. */
    static String machine() {
        return SYSTEM.getAvailableProcessors() + " processors, "
                + Math.round(SYSTEM.getTotalMemorySize() / Math.pow(2, 30)) + " GiB memory, heap of "
                + Math.round(Runtime.getRuntime().maxMemory() / Math.pow(2, 30)) + " GiB, Java "
                + Runtime.version().feature();
    }
}
