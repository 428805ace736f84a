package org.kroniek.reading.feed;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Titles as feeds write them. */
final class Titles {
    private static final int LONGEST = 500;

    private Titles() {}

    /** The words of a title without markup and double spaces, cut off where no title goes on; null when none is left. */
    static @Nullable String plain(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String start = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        String words =
                start.indexOf('<') < 0 ? start : Jsoup.parseBodyFragment(start).text();
        String plain = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return plain.isEmpty() ? null : plain;
    }
}
