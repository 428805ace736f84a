package org.kroniek.reading;

import java.util.Optional;

/** One thing to read: a file, a web page, standard input, a record of an archive. Nothing is read before {@link #read()}. */
public interface Input {
    /** What an error message calls it: its path or address, or its file and line. */
    String name();

    /**
     * The article that it holds. May be called from any thread.
     *
     * @throws RefusedException if it holds none
     */
    Incoming read() throws RefusedException;

    /** Where it stands; empty for standard input, which cannot be read a second time. */
    default Optional<Place> place() {
        return Optional.empty();
    }
}
