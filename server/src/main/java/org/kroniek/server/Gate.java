package org.kroniek.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every request passes first: headers, limits, who is asking and whether they may. Thread-safe.
 *
 * <p>Without users the server is {@code local}: on loopback everybody is the one admin, on a public address (only if told so)
 * everybody is a reader. A page of another site cannot use that: names that are not this machine's are refused, which DNS
 * rebinding needs, and writing needs a token that only our own pages can read.
 */
final class Gate {
    static final String COOKIE = "kroniek_session";

    private static final Set<String> OPEN = Set.of("/api/v1/health", "/api/v1/session", "/api/v1/openapi.yaml");
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";

    private final Accounts accounts;
    private final Sessions sessions;
    private final ServerOptions options;
    private final boolean isLoopback;
    private final RateLimit requests = new RateLimit(600, 100, System::nanoTime);
    private final RateLimit logins = new RateLimit(10, 0.1, System::nanoTime);

    Gate(Accounts accounts, Sessions sessions, ServerOptions options) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.options = options;
        this.isLoopback = options.isLoopback();
    }

    /** True while there are no users: nobody logs in. */
    boolean isLocal() {
        return accounts.isEmpty();
    }

    /** Runs before every handler. */
    void check(Context context) {
        protect(context);
        checkName(context);
        checkRate(context);
        if (!context.path().startsWith("/api/")) {
            return;
        }
        if (!context.method().name().equals("GET") && !context.method().name().equals("HEAD")) {
            checkToken(context);
        }
        if (!OPEN.contains(context.path()) && user(context) == null) {
            throw new Problem(Problem.Kind.LOGIN_NEEDED, "POST name and password to /api/v1/session first");
        }
    }

    private static void protect(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("X-Frame-Options", "DENY");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
    }

    /** Against DNS rebinding, by which a page of another site would read what loopback gives without login. */
    private void checkName(Context context) {
        if (isLoopback && isLocal() && !isThisMachine(context.req().getServerName())) {
            throw new Problem(
                    Problem.Kind.NOT_ALLOWED,
                    "host '" + context.req().getServerName() + "' is not this machine; use http://localhost:"
                            + context.port());
        }
    }

    private boolean isThisMachine(String name) {
        String host = name.toLowerCase(Locale.ROOT);
        return host.equals("localhost")
                || host.equals("127.0.0.1")
                || host.equals("[::1]")
                || host.equals("::1")
                || host.equals(options.host().toLowerCase(Locale.ROOT));
    }

    private void checkRate(Context context) {
        // Whoever works on this machine could not be kept from its processor anyway.
        if (isLoopbackAddress(context.ip()) && isLocal()) {
            return;
        }
        if (!requests.allows(context.ip())) {
            throw tooMany(context, requests);
        }
    }

    private static Problem tooMany(Context context, RateLimit limit) {
        context.header("Retry-After", String.valueOf(limit.retryAfter()));
        return new Problem(Problem.Kind.TOO_MANY, "come back in " + limit.retryAfter() + " s");
    }

    private static boolean isLoopbackAddress(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private void checkToken(Context context) {
        Sessions.Session session = sessions.find(context.cookie(COOKIE))
                .orElseThrow(() -> new Problem(
                        Problem.Kind.CSRF, "there is no session: GET /api/v1/session first and send its cookie"));
        String token = context.header("X-CSRF-Token");
        if (token == null || !isSame(token, session.csrf())) {
            throw new Problem(
                    Problem.Kind.CSRF, "the header X-CSRF-Token must hold the csrf that GET /api/v1/session gives");
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** Who asks; null when nobody is logged in. */
    @Nullable
    User user(Context context) {
        if (isLocal()) {
            return new User("local", isLoopback ? Role.ADMIN : Role.READER);
        }
        return sessions.find(context.cookie(COOKIE)).map(this::named).orElse(null);
    }

    /** Whose session it is; null before login. Asked anew each time: a closed account is out at once. */
    @Nullable
    User named(Sessions.Session session) {
        return Optional.ofNullable(session.user()).flatMap(accounts::find).orElse(null);
    }

    /** Who asks, if their role allows it. */
    User require(Context context, Role role) {
        User user = user(context);
        if (user == null) {
            throw new Problem(Problem.Kind.LOGIN_NEEDED, "POST name and password to /api/v1/session first");
        }
        if (!user.role().mayAs(role)) {
            throw new Problem(
                    Problem.Kind.NOT_ALLOWED,
                    user.name() + " is " + user.role().spelled() + "; this needs the role " + role.spelled());
        }
        return user;
    }

    /** The session of the request's cookie, or a new one. */
    Sessions.Session session(Context context) {
        return sessions.find(context.cookie(COOKIE)).orElseGet(() -> give(context, sessions.begin(null)));
    }

    Sessions.Session logIn(Context context, String name, String password) {
        if (!logins.allows(context.ip()) || !logins.allows("name " + name)) {
            throw tooMany(context, logins);
        }
        User user = accounts.logIn(name, password)
                .orElseThrow(() -> new Problem(Problem.Kind.LOGIN_FAILED, "name or password is wrong"));
        // A new id: whoever planted the old one in the browser knows nothing of the new.
        sessions.find(context.cookie(COOKIE)).ifPresent(sessions::end);
        return give(context, sessions.begin(user.name()));
    }

    void logOut(Context context) {
        sessions.find(context.cookie(COOKIE)).ifPresent(sessions::end);
        context.removeCookie(COOKIE, "/");
    }

    private Sessions.Session give(Context context, Sessions.Session session) {
        Cookie cookie = new Cookie(COOKIE, session.id());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setSecure(context.req().isSecure());
        context.cookie(cookie);
        return session;
    }
}
