package org.kroniek.reading.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The files of a tar archive; links and devices are passed over. */
final class TarMembers implements Members {
    private final TarArchiveInputStream tar;

    /** @param stream without compression */
    TarMembers(InputStream stream) {
        this.tar = new TarArchiveInputStream(stream);
    }

    private record Entry(TarArchiveInputStream tar, String name) implements Member {
        @Override
        public InputStream open() {
            return new FilterInputStream(tar) {
                @Override
                public void close() {
                    // the rest of the archive is still to be read
                }
            };
        }
    }

    @Override
    public @Nullable Member next() throws IOException {
        try {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null && !entry.isFile()) {
                entry = tar.getNextEntry();
            }
            return entry == null ? null : new Entry(tar, entry.getName());
        } catch (IllegalArgumentException e) {
            throw new IOException("has a malformed entry: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
