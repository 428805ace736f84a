package org.kroniek.format.gold;

import org.jspecify.annotations.Nullable;

/** A stretch of the article with its function; {@code credit} null: not asked. */
public record GoldPassage(
        String kind, String text, @Nullable String credit) {}
