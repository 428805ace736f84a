package org.kroniek.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sessions in memory: a browser's cookie, its token for writing, and who is logged in. Thread-safe. */
final class Sessions {
    /** After so long without a request a session is over. */
    static final Duration IDLE = Duration.ofHours(8);

    private static final int MOST = 50_000;

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Session> sessions =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(IDLE).build();

    /**
     * A session.
     *
     * @param id the cookie's value
     * @param csrf what a writing request must carry in a header
     * @param user name of who is logged in; null before login
     */
    record Session(String id, String csrf, @Nullable String user) {}

    Session begin(@Nullable String user) {
        Session session = new Session(token(), token(), user);
        sessions.put(session.id(), session);
        return session;
    }

    Optional<Session> find(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(sessions.getIfPresent(id));
    }

    void end(Session session) {
        sessions.invalidate(session.id());
    }

    private String token() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
