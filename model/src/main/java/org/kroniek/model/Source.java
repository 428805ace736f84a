package org.kroniek.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an article came from: its address or file name, who published it, when it was fetched. */
public record Source(
        @Nullable String uri,
        @Nullable String publisher,
        @Nullable Instant retrieved) {}
