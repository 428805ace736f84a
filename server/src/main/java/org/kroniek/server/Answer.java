package org.kroniek.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes ready to be sent, and the same packed by gzip where that is worth it.
 *
 * @param packed null for what is small or packed already
 */
@SuppressWarnings("ArrayRecordComponent") // made once, never changed, never compared
record Answer(String contentType, byte[] plain, byte @Nullable [] packed) {
    private static final int WORTH_PACKING = 1_000;

    static Answer of(String contentType, byte[] plain) {
        boolean isText = contentType.startsWith("text/")
                || contentType.contains("json")
                || contentType.contains("javascript")
                || contentType.contains("xml")
                || contentType.contains("yaml");
        return new Answer(contentType, plain, isText && plain.length > WORTH_PACKING ? pack(plain) : null);
    }

    int size() {
        return plain.length + (packed == null ? 0 : packed.length);
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
        return bytes.toByteArray();
    }
}
