package org.kroniek.reading;

/** One thing to read: a file, standard input, a line of a JSON lines file. Nothing is read before {@link #read()}. */
public interface Input {
    /** What an error message calls it: its path, or its file and line. */
    String name();

    /**
     * The article that it holds. May be called from any thread.
     *
     * @throws RefusedException if it holds none
     */
    Incoming read() throws RefusedException;
}
