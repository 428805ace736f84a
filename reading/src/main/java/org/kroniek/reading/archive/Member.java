package org.kroniek.reading.archive;

import java.io.IOException;
import java.io.InputStream;

/** A file in a ZIP or tar archive. */
interface Member {
    /** Its path in the archive. */
    String name();

    /** Its bytes; closing the stream leaves the archive open. */
    InputStream open() throws IOException;
}
