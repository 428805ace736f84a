package org.kroniek.model;

import org.jspecify.annotations.Nullable;

/** Something a user should know of a reading: a stable code, a message in plain words, and where, if anywhere. */
public record Notice(
        Level level, String code, String message, @Nullable Span span) {
    /** How much it matters. */
    public enum Level {
        INFO,
        WARNING
    }
}
