package org.kroniek.server;

import io.javalin.http.Context;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bodies of writing requests, read and checked. */
final class Bodies {
    /** The largest body in bytes; a decision with 200 records is below 10 kB. */
    static final int LARGEST = 64 * 1024;

    private Bodies() {}

    static <T> T read(Context context, Class<T> type) {
        String contentType = context.contentType();
        if (contentType == null || !contentType.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new Problem(Problem.Kind.NOT_JSON, "the Content-Type must be application/json");
        }
        if (context.contentLength() > LARGEST) {
            throw new Problem(Problem.Kind.TOO_LARGE, "the body has more than " + LARGEST + " bytes");
        }
        return Json.read(context.body(), type);
    }

    static void require(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new Problem(Problem.Kind.BAD_BODY, name + " is missing");
        }
    }

    static void limit(String name, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            throw new Problem(Problem.Kind.BAD_BODY, name + " is longer than " + longest + " characters");
        }
    }
}
