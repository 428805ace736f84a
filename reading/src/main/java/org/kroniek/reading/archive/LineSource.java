package org.kroniek.reading.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines of bytes in constant memory; of a line that is too long only the fact is kept. */
final class LineSource implements AutoCloseable {
    /** A line: its number from 1, its bytes without the line end, whether it was cut off at the limit. */
    static final class RawLine {
        private final int number;
        private final byte[] bytes;
        private final boolean tooLong;

        RawLine(int number, byte[] bytes, boolean tooLong) {
            this.number = number;
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        int number() {
            return number;
        }

        byte[] bytes() {
            return bytes;
        }

        boolean tooLong() {
            return tooLong;
        }

        boolean isBlank() {
            for (byte letter : bytes) {
                if (letter != ' ' && letter != '\t' && letter != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    /** A line that goes on beyond this is no line but an attempt to keep a reader busy. */
    private static final long ENDLESS = 1L << 30;

    private final InputStream stream;
    private final int longest;
    private int number;

    /** @param longest bytes of a line that is kept */
    LineSource(InputStream stream, int longest) {
        this.longest = longest;
        this.stream = stream instanceof BufferedInputStream ? stream : new BufferedInputStream(stream, 1 << 16);
    }

    /** The next line, or null at the end. */
    @Nullable
    RawLine next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        int letter = stream.read();
        if (letter < 0) {
            return null;
        }
        number++;
        long length = 0;
        while (letter >= 0 && letter != '\n') {
            if (++length <= longest) {
                line.write(letter);
            } else if (length > ENDLESS) {
                throw new IOException("line " + number + " does not end within a gigabyte");
            }
            letter = stream.read();
        }
        boolean tooLong = length > longest;
        return new RawLine(number, tooLong ? new byte[0] : line.toByteArray(), tooLong);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
