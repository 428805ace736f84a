package org.kroniek.importing;

import java.util.List;

/**
 * What an import did.
 *
 * @param read lines that were looked at
 * @param written what was written, a line for each file
 * @param problems lines that could not be read, the first of them with line and reason
 * @param problemCount how many could not be read
 */
public record ImportSummary(long read, List<String> written, List<String> problems, long problemCount) {
    public ImportSummary {
        written = List.copyOf(written);
        problems = List.copyOf(problems);
    }
}
