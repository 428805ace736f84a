package org.kroniek.reading.archive;

import java.io.Closeable;
import java.io.IOException;

/** The documents of an archive, one after the other; what is no document is passed over. */
interface Records extends Closeable {
    /**
     * Goes to the next document without loading it; false at the end.
     *
     * @throws IOException if the archive is broken from here on
     */
    boolean advance() throws IOException;

    /**
     * The document that {@link #advance} went to; at most once for each.
     *
     * @throws IOException if this one is broken; the next may be sound
     */
    ArchiveRecord load() throws IOException;
}
