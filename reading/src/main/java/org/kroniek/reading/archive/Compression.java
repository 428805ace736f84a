package org.kroniek.reading.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Takes gzip and Zstandard away, found by how the bytes begin; anything else is left as it is. */
public final class Compression {
    private static final int GZIP = 0x8b1f;
    private static final int ZSTD = 0xfd2fb528;
    /** In front of Zstandard WARC files: the dictionary of all that follows (IIPC warc-zstd). */
    private static final int ZSTD_DICTIONARY = 0x184d2a5d;

    private static final int LARGEST_DICTIONARY = 100_000_000;
    private static final int HEAD = 8;
    private static final int BUFFER = 1 << 16;

    private Compression() {}

    /** The stream without its compression, of any number of members or frames. */
    public static InputStream remove(InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, BUFFER);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        ByteBuffer start = ByteBuffer.allocate(HEAD).put(head).rewind().order(ByteOrder.LITTLE_ENDIAN);
        if ((start.getShort(0) & 0xffff) == GZIP) {
            return GzipCompressorInputStream.builder()
                    .setInputStream(in)
                    .setDecompressConcatenated(true)
                    .get();
        }
        if (start.getInt(0) == ZSTD) {
            return new ZstdInputStream(in);
        }
        if (start.getInt(0) == ZSTD_DICTIONARY && head.length == HEAD) {
            in.skipNBytes(HEAD);
            return new ZstdInputStream(in).setDict(dictionary(in, start.getInt(Integer.BYTES)));
        }
        return in;
    }

    private static byte[] dictionary(InputStream in, int size) throws IOException {
        if (size < 0 || size > LARGEST_DICTIONARY) {
            throw new IOException("has a Zstandard dictionary of " + Integer.toUnsignedString(size) + " bytes");
        }
        byte[] frame = in.readNBytes(size);
        if (frame.length < size) {
            throw new IOException("ends within its Zstandard dictionary of " + size + " bytes");
        }
        boolean compressed = size >= Integer.BYTES
                && ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).getInt(0) == ZSTD;
        if (!compressed) {
            return frame;
        }
        try (ZstdInputStream zstd = new ZstdInputStream(new ByteArrayInputStream(frame))) {
            return zstd.readNBytes(LARGEST_DICTIONARY);
        }
    }
}
