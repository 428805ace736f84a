package org.kroniek.reading;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.archive.ArchiveFilter;
import org.kroniek.reading.fetch.PoliteFetcher;

/**
 * How inputs are to be read.
 *
 * @param standardInput what {@code -} stands for
 * @param filter which records of WARC files to take
 * @param fetcher reads the inputs that are web addresses; null to refuse them. Stays the caller's to close
 * @param after where reading ended another time: only what comes behind it is read; null to read all
 */
public record InputSettings(
        InputForm form,
        InputStream standardInput,
        ArchiveFilter filter,
        @Nullable PoliteFetcher fetcher,
        @Nullable Place after) {
    /** Files only, all of them. */
    public static InputSettings files(InputForm form, InputStream standardInput) {
        return new InputSettings(form, standardInput, ArchiveFilter.ALL, null, null);
    }
}
