package org.kroniek.benchmarks.grounding;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.TimeUnit;
import org.kroniek.grounding.knowledge.KnowledgeBase;

/** Loads the knowledge base in a program that has just started, and prints what that took. */
public final class Footprint {
    private Footprint() {}

    /** Prints wall and processor time of the first load, and the heap that stays in use. */
    public static void main(String[] arguments) {
        long wall = System.nanoTime();
        long cpu = cpuNanos();
        KnowledgeBase knowledge = KnowledgeBase.load();
        long wallMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - wall);
        long cpuMillis = TimeUnit.NANOSECONDS.toMillis(cpuNanos() - cpu);
        System.gc();
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.printf(
                "%d actors, %d towns: %d ms, %d ms of processor, %d MB of heap%n",
                knowledge.actors().size(),
                knowledge.gazetteerSize(),
                wallMillis,
                cpuMillis,
                heap.getUsed() / (1 << 20));
    }

    private static long cpuNanos() {
        java.lang.management.OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean detailed ? detailed.getProcessCpuTime() : 0;
    }
}
