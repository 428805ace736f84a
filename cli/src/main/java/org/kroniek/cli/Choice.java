package org.kroniek.cli;

import java.util.List;
import java.util.stream.Stream;

/** Values of an option that are words of a closed list. */
final class Choice {
    private Choice() {}

    /**
     * Refuses what is not on the list.
     *
     * @throws UsageException with the whole list
     */
    static void check(String option, List<String> given, Stream<String> list) {
        List<String> known = list.toList();
        for (String value : given) {
            if (!known.contains(value)) {
                throw new UsageException(option + " " + value + ": there are " + String.join(", ", known));
            }
        }
    }
}
