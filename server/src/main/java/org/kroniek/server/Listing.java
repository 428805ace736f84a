package org.kroniek.server;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list: {@code next} is the cursor of the following one, null on the last. */
record Listing<T>(List<T> items, @Nullable String next) {
    /** A list that has one page only. */
    record Whole<T>(List<T> items) {}
}
