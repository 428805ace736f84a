package org.kroniek.importing;

import java.util.ArrayList;
import java.util.List;

/** Lines that could not be read: all are counted, the first are kept. */
final class Problems {
    private static final int KEPT = 10;

    private final List<String> first = new ArrayList<>();
    private long count;

    void add(String file, long line, String what) {
        count++;
        if (first.size() < KEPT) {
            first.add(file + ":" + line + ": " + what);
        }
    }

    List<String> first() {
        return first;
    }

    long count() {
        return count;
    }
}
