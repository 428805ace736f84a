package org.kroniek.reading.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** WARC records written out by the standard (ISO 28500), for tests. */
public final class Warc {
    private Warc() {}

    /** An answer with a page. */
    public static byte[] page(String uri, String html) {
        return response(uri, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", html.getBytes(UTF_8));
    }

    public static byte[] response(String uri, String status, String headers, byte[] body) {
        byte[] head = ("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(UTF_8);
        return record("response", uri, "application/http; msgtype=response", join(List.of(head, body)));
    }

    public static byte[] record(String type, String uri, String contentType, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
                + "WARC-Date: 2026-03-01T12:00:00Z\r\nWARC-Target-URI: " + uri + "\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return join(List.of(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8)));
    }

    public static byte[] join(List<byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach(out::writeBytes);
        return out.toByteArray();
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
