package org.kroniek.reading.fetch;

import java.util.Locale;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code Content-Type} header says.
 *
 * @param mediaType type and subtype in lower case; null when the header is missing or cannot be read
 * @param charset the encoding as written; null when none is
 */
public record ContentType(
        @Nullable String mediaType, @Nullable String charset) {
    private static final ContentType UNKNOWN = new ContentType(null, null);

    /** What a header says; nothing for one that is missing or malformed. */
    public static ContentType parse(@Nullable String header) {
        MediaType type = header == null ? null : MediaType.parse(header);
        return type == null
                ? UNKNOWN
                : new ContentType(
                        (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT), type.parameter("charset"));
    }
}
