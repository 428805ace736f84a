package org.kroniek.reading.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document as it came, decompressed. Bytes are shared, not copied: do not change them. */
public final class Fetched {
    private final WebAddress address;
    private final boolean changed;
    private final byte[] body;
    private final @Nullable String mediaType;
    private final @Nullable String charset;
    private final Validators validators;
    private final Instant retrieved;

    Fetched(
            WebAddress address,
            boolean changed,
            byte[] body,
            @Nullable String mediaType,
            @Nullable String charset,
            Validators validators,
            Instant retrieved) {
        this.address = address;
        this.changed = changed;
        this.body = body;
        this.mediaType = mediaType;
        this.charset = charset;
        this.validators = validators;
        this.retrieved = retrieved;
    }

    /** Where it was found, after all redirects. */
    public WebAddress address() {
        return address;
    }

    /** False when the host says that it is what it was (status 304); the body is empty then. */
    public boolean hasChanged() {
        return changed;
    }

    public byte[] body() {
        return body;
    }

    /** Type and subtype in lower case, such as {@code text/html}; null when the host does not say. */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /** The character encoding as the host declares it; null when it does not. */
    public @Nullable String charset() {
        return charset;
    }

    /** To ask with next time; those of the request when nothing has changed and no new ones came. */
    public Validators validators() {
        return validators;
    }

    public Instant retrieved() {
        return retrieved;
    }
}
