package org.kroniek.model;

import org.jspecify.annotations.Nullable;

/** A stretch of the text with one function; passages are in text order and do not overlap. */
public record Passage(
        String id, PassageKind kind, Span span, @Nullable String credit) {}
