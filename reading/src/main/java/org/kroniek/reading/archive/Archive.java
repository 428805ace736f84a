package org.kroniek.reading.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file that holds many documents, read from its first byte to its last: one document at a time, whatever the size of the file.
 * Not thread-safe, except for {@link #bytesRead}.
 */
public final class Archive implements Closeable {
    private final Records records;
    private final AtomicLong bytesRead;
    private long number;

    private Archive(Records records, AtomicLong bytesRead) {
        this.records = records;
        this.bytesRead = bytesRead;
    }

    /**
     * Opens an archive.
     *
     * @param filter which records of WARC files to take
     * @param largest bytes of the largest document that is loaded
     * @throws IOException if it cannot be read or is broken from the start
     */
    public static Archive open(Path path, ArchiveKind kind, ArchiveFilter filter, int largest) throws IOException {
        AtomicLong bytesRead = new AtomicLong();
        String name = path.toString().replace('\\', '/');
        if (kind == ArchiveKind.ZIP) {
            return new Archive(new MemberRecords(new ZipMembers(path, bytesRead), name, filter, largest), bytesRead);
        }
        InputStream file = new Counted(Files.newInputStream(path), bytesRead);
        try {
            return new Archive(records(Compression.remove(file), kind, name, filter, largest), bytesRead);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** JSON lines from a stream, such as standard input. */
    public static Archive ofLines(InputStream stream, String name, int largest) throws IOException {
        AtomicLong bytesRead = new AtomicLong();
        InputStream counted = new Counted(new BufferedInputStream(stream), bytesRead);
        return new Archive(new LineRecords(Compression.remove(counted), name, largest), bytesRead);
    }

    private static Records records(InputStream stream, ArchiveKind kind, String name, ArchiveFilter filter, int largest)
            throws IOException {
        return switch (kind) {
            case WARC -> new WarcRecords(stream, name, filter, largest);
            case JSON_LINES -> new LineRecords(stream, name, largest);
            case TAR -> new MemberRecords(new TarMembers(stream), name, filter, largest);
            case ZIP -> throw new IllegalArgumentException("a ZIP is read from its file");
        };
    }

    /**
     * Goes to the next document; false at the end.
     *
     * @throws IOException if the archive is broken from here on
     */
    public boolean advance() throws IOException {
        boolean found = records.advance();
        number += found ? 1 : 0;
        return found;
    }

    /**
     * The document that {@link #advance} went to; may be called once for each.
     *
     * @throws IOException if this one is broken; the next may be sound
     */
    public ArchiveRecord load() throws IOException {
        return records.load();
    }

    /** Which document this is, from 1; the same in every run over the same file with the same filter. */
    public long number() {
        return number;
    }

    /** Bytes read so far of the file as it lies there. */
    public long bytesRead() {
        return bytesRead.get();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
