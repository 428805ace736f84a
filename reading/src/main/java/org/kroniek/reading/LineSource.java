package org.kroniek.reading;

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

    private final InputStream stream;
    private int number;

    LineSource(InputStream stream) {
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
        boolean tooLong = false;
        while (letter >= 0 && letter != '\n') {
            if (line.size() < Content.LARGEST) {
                line.write(letter);
            } else {
                tooLong = true;
            }
            letter = stream.read();
        }
        return new RawLine(number, tooLong ? new byte[0] : line.toByteArray(), tooLong);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
