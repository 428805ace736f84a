package org.kroniek.cli;

import org.kroniek.model.Failure;

/** What became of one input: a value, or why there is none. */
sealed interface Outcome<T> {
    /** It was read. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was not. */
    record Failed<T>(Failure failure) implements Outcome<T> {}
}
