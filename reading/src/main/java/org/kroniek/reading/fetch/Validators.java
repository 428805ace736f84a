package org.kroniek.reading.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a host gave with a document so that it can be asked later whether that has changed (RFC 9110, section 8.8).
 *
 * @param etag the {@code ETag} header as written; null when there was none
 * @param lastModified the {@code Last-Modified} header as written; null when there was none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    /** Nothing is known: the document comes whole. */
    public static final Validators NONE = new Validators(null, null);
}
