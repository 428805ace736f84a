package org.kroniek.model;

import org.jspecify.annotations.Nullable;

/** A number as the text gives it: at least {@code low}, at most {@code high}; a missing end is not told. */
public record Count(@Nullable Integer low, @Nullable Integer high) {}
