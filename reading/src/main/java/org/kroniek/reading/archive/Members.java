package org.kroniek.reading.archive;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The files of a ZIP or tar archive in its order. */
interface Members extends Closeable {
    /** The next file, or null at the end. The one before can no longer be opened. */
    @Nullable
    Member next() throws IOException;
}
