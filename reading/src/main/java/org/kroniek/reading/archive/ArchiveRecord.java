package org.kroniek.reading.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One document of an archive. Bytes are shared, not copied: do not change them. */
public final class ArchiveRecord {
    private final String name;
    private final byte[] bytes;
    private final boolean tooLarge;
    private final @Nullable String uri;
    private final @Nullable String mediaType;
    private final @Nullable String charset;
    private final @Nullable Instant retrieved;

    ArchiveRecord(
            String name,
            byte[] bytes,
            boolean tooLarge,
            @Nullable String uri,
            @Nullable String mediaType,
            @Nullable String charset,
            @Nullable Instant retrieved) {
        this.name = name;
        this.bytes = bytes;
        this.tooLarge = tooLarge;
        this.uri = uri;
        this.mediaType = mediaType;
        this.charset = charset;
        this.retrieved = retrieved;
    }

    /** A document of which only bytes and name are known. */
    static ArchiveRecord plain(String name, byte[] bytes, boolean tooLarge) {
        return new ArchiveRecord(name, bytes, tooLarge, null, null, null, null);
    }

    /** What an error message calls it. */
    public String name() {
        return name;
    }

    /** Decompressed; empty when it is too large. */
    public byte[] bytes() {
        return bytes;
    }

    /** True when it is larger than any document may be. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    /** The web address it was archived from; null when it came from no web page. */
    public @Nullable String uri() {
        return uri;
    }

    /** Type and subtype, such as {@code text/html}; null when unknown. */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /** The encoding that the host declared; null when unknown. */
    public @Nullable String charset() {
        return charset;
    }

    /** When it was fetched; null when unknown. */
    public @Nullable Instant retrieved() {
        return retrieved;
    }
}
