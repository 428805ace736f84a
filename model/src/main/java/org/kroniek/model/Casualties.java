package org.kroniek.model;

import org.jspecify.annotations.Nullable;

/**
 * A count of people harmed.
 *
 * @param who the counted noun's group, such as 'civilians'; null when not told
 * @param side id of the entity they belong to; null when not told
 * @param low at least; null when not told
 * @param best the number itself; null when only bounds are told
 * @param high at most; null when not told
 * @param words where the text says it
 */
public record Casualties(
        Harm what,
        @Nullable String who,
        @Nullable String side,
        @Nullable Integer low,
        @Nullable Integer best,
        @Nullable Integer high,
        Span words) {}
