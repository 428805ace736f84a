package org.kroniek.server;

/** Why a request is refused: becomes {@code application/problem+json} (RFC 9457). */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What went wrong, with its HTTP status and its stable code. */
    enum Kind {
        BAD_PARAMETER(400, "bad-parameter", "Bad parameter"),
        BAD_BODY(400, "bad-body", "Bad body"),
        LOGIN_NEEDED(401, "login-needed", "Log in first"),
        LOGIN_FAILED(401, "login-failed", "Name or password is wrong"),
        NOT_ALLOWED(403, "not-allowed", "Not allowed"),
        CSRF(403, "csrf", "Token is missing or wrong"),
        NOT_FOUND(404, "not-found", "Not found"),
        BAD_METHOD(405, "bad-method", "Method not allowed"),
        CONFLICT(409, "conflict", "Conflict"),
        TOO_LARGE(413, "too-large", "Too large"),
        NOT_JSON(415, "not-json", "Not JSON"),
        TOO_MANY(429, "too-many", "Too many requests"),
        INTERNAL(500, "internal", "Our fault"),
        BUSY(503, "busy", "Busy");

        private final int status;
        private final String code;
        private final String title;

        Kind(int status, String code, String title) {
            this.status = status;
            this.code = code;
            this.title = title;
        }

        int status() {
            return status;
        }
    }

    /** The body as it is written. */
    record Body(String type, String title, int status, String code, String detail, String instance) {}

    Problem(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    Body body(String instance) {
        return new Body("about:blank", kind.title, kind.status, kind.code, String.valueOf(getMessage()), instance);
    }

    static Problem parameter(String name, String value, String must) {
        return new Problem(Kind.BAD_PARAMETER, name + " '" + value + "' " + must);
    }

    static Problem notFound(String what, String id) {
        return new Problem(Kind.NOT_FOUND, "there is no " + what + " '" + id + "'");
    }
}
