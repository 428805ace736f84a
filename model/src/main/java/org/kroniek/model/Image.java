package org.kroniek.model;

import org.jspecify.annotations.Nullable;

/** A picture of the article: its address, the id of the passage that is its caption, and who made it. */
public record Image(
        @Nullable String uri,
        @Nullable String caption,
        @Nullable String credit) {}
