package org.kroniek.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends answers: with an entity tag, packed where the client takes it, and kept in memory as long as the ledger does not
 * change, so that many readers of one page cost one query. Thread-safe.
 */
final class Answers {
    static final String JSON = "application/json; charset=utf-8";

    private static final long MOST_BYTES = 64L << 20;

    private final Supplier<Long> revision;
    /** Part of every tag: after a restart the program may answer otherwise. */
    private final String run = Long.toString(System.nanoTime() & 0xffffff, 36);

    private final Cache<Key, Answer> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Key, Answer>weigher((key, answer) -> answer.size() + key.request().length())
            .build();

    private record Key(long revision, String request) {}

    /** @param revision changes whenever the ledger does */
    Answers(Supplier<Long> revision) {
        this.revision = revision;
    }

    /** Answers a question about the ledger, the same for every user. */
    void ledger(Context context, Supplier<Object> question) {
        ledger(context, "", question);
    }

    /** Answers a question about the ledger whose answer depends on {@code who}. */
    void ledger(Context context, String who, Supplier<Object> question) {
        keep(context, who, () -> Json.bytes(question.get()));
    }

    /** Answers a question about the ledger with JSON that is written already. */
    void text(Context context, Supplier<String> question) {
        keep(context, "", () -> question.get().getBytes(StandardCharsets.UTF_8));
    }

    private void keep(Context context, String who, Supplier<byte[]> question) {
        Key key =
                new Key(revision.get(), context.path() + "?" + Objects.toString(context.queryString(), "") + "#" + who);
        String tag = "W/\"" + run + "-" + key.revision() + "-"
                + Integer.toHexString(key.request().hashCode()) + "\"";
        context.header("ETag", tag);
        context.header("Cache-Control", "private, no-cache");
        context.header("Vary", "Accept-Encoding, Cookie");
        if (matches(context, tag)) {
            context.status(304);
            return;
        }
        send(context, kept.get(key, missing -> Answer.of(JSON, question.get())));
    }

    /** Answers with something that nobody may keep. */
    static void fresh(Context context, Object value) {
        context.header("Cache-Control", "no-store");
        send(context, Answer.of(JSON, Json.bytes(value)));
    }

    static boolean matches(Context context, String tag) {
        String wanted = context.header("If-None-Match");
        return wanted != null && wanted.contains(tag);
    }

    static void send(Context context, Answer answer) {
        context.contentType(answer.contentType());
        byte @Nullable [] packed = answer.packed();
        if (packed != null && takesGzip(context)) {
            context.header("Content-Encoding", "gzip");
            context.result(packed);
        } else {
            context.result(answer.plain());
        }
    }

    static boolean takesGzip(Context context) {
        String accepted = context.header("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }
}
