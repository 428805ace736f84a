package org.kroniek.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** JSON lines; blank ones are passed over. */
final class LineRecords implements Records {
    private final LineSource lines;
    private final String name;
    private LineSource.@Nullable RawLine line;

    LineRecords(InputStream stream, String name, int largest) {
        this.lines = new LineSource(stream, largest);
        this.name = name;
    }

    @Override
    public boolean advance() throws IOException {
        do {
            line = lines.next();
        } while (line != null && line.isBlank());
        return line != null;
    }

    @Override
    public ArchiveRecord load() {
        LineSource.RawLine found = line;
        if (found == null) {
            throw new IllegalStateException("no line was advanced to");
        }
        return new ArchiveRecord(
                name + ":" + found.number(), found.bytes(), found.tooLong(), null, "application/json", null, null);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
