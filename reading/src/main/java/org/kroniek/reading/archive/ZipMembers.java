package org.kroniek.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of a ZIP by its directory, so that one broken file loses only itself. */
final class ZipMembers implements Members {
    private final ZipFile zip;
    private final Enumeration<? extends ZipEntry> entries;
    private final AtomicLong bytesRead;

    ZipMembers(Path path, AtomicLong bytesRead) throws IOException {
        this.zip = new ZipFile(path.toFile());
        this.entries = zip.entries();
        this.bytesRead = bytesRead;
    }

    private record Entry(ZipFile zip, ZipEntry entry) implements Member {
        @Override
        public String name() {
            return entry.getName();
        }

        @Override
        public InputStream open() throws IOException {
            return zip.getInputStream(entry);
        }
    }

    @Override
    public @Nullable Member next() {
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            bytesRead.addAndGet(Math.max(0, entry.getCompressedSize()));
            if (!entry.isDirectory()) {
                return new Entry(zip, entry);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
