package org.kroniek.reading.fetch;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/** Reads and decompresses a body within its limits: what a bomb would expand to is never held. */
final class BodyReader {
    /** What {@link #read} understands, for {@code Accept-Encoding}. */
    static final String ENCODINGS = "gzip, br, zstd";

    /** Small texts may well shrink a hundredfold: the ratio is heeded from here on. */
    private static final int RATIO_FROM = 1_000_000;
    /** The window that RFC 9659 lets a sender use: 8 MB. */
    private static final int ZSTD_WINDOW = 23;

    private static final int BUFFER = 1 << 14;

    private final FetchLimits limits;
    private final String address;

    BodyReader(FetchLimits limits, String address) {
        this.limits = limits;
        this.address = address;
    }

    /** Counts what comes over the wire. */
    private static final class Counted extends InputStream {
        private final InputStream in;
        private long count;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int letter = in.read();
            count += letter < 0 ? 0 : 1;
            return letter;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }

    byte[] read(InputStream raw, @Nullable String encoding) throws IOException, FetchException {
        Counted counted = new Counted(raw);
        ByteArrayOutputStream body = new ByteArrayOutputStream(BUFFER);
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = decoded(counted, encoding)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                body.write(buffer, 0, read);
                check(body.size(), counted.count);
            }
        }
        return body.toByteArray();
    }

    private void check(int size, long received) throws FetchException {
        if (size > limits.bytes()) {
            throw tooLarge(limits, address);
        }
        if (size > RATIO_FROM && size / limits.ratio() > received) {
            throw FetchException.lasting(
                    "expands-too-much",
                    "expands to more than " + limits.ratio() + " times what was sent, as a decompression bomb does",
                    address);
        }
    }

    static FetchException tooLarge(FetchLimits limits, String address) {
        return FetchException.lasting(
                "too-large",
                "is larger than " + limits.bytes() / 1_000_000
                        + " MB, the limit for one document; download an archive and read the file",
                address);
    }

    private InputStream decoded(InputStream in, @Nullable String encoding) throws IOException, FetchException {
        String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "identity", "none" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in, BUFFER);
            case "br" -> new BrotliInputStream(in);
            case "zstd" -> new ZstdInputStream(in).setLongMax(ZSTD_WINDOW);
            default ->
                throw FetchException.lasting(
                        "bad-encoding",
                        "comes in the encoding '" + name + "' although " + ENCODINGS + " were asked for",
                        address);
        };
    }
}
