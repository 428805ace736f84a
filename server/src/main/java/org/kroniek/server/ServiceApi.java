package org.kroniek.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Care;
import org.kroniek.ledger.Ledger;

/** Is it there, which version, who am I. */
final class ServiceApi {
    private final Ledger ledger;
    private final Gate gate;
    private final Answers answers;
    private final ServerOptions options;
    private final Answer description = description();

    private record Health(String status) {}

    private record Version(
            String kroniek,
            String api,
            long articles,
            long records,
            long incidents,
            @Nullable String updated) {}

    private record UserRow(String name, String role) {
        static @Nullable UserRow of(@Nullable User user) {
            return user == null ? null : new UserRow(user.name(), user.role().spelled());
        }
    }

    private record SessionRow(String mode, @Nullable UserRow user, String csrf) {}

    /** The body of a login. */
    record Login(String name, String password) {}

    ServiceApi(Ledger ledger, Gate gate, Answers answers, ServerOptions options) {
        this.ledger = ledger;
        this.gate = gate;
        this.answers = answers;
        this.options = options;
    }

    void health(Context context) {
        ledger.survey().revision();
        Answers.fresh(context, new Health("ok"));
    }

    void version(Context context) {
        answers.ledger(context, () -> {
            Care.Stats stats = ledger.care().stats();
            Instant last = stats.last();
            return new Version(
                    options.version(),
                    "1",
                    stats.articles(),
                    stats.currentRecords(),
                    stats.incidents(),
                    Objects.toString(last, null));
        });
    }

    void description(Context context) {
        context.header("Cache-Control", "no-cache");
        Answers.send(context, description);
    }

    private static Answer description() {
        try (InputStream in = ServiceApi.class.getResourceAsStream("openapi.yaml")) {
            return Answer.of(
                    "application/yaml; charset=utf-8",
                    Objects.requireNonNull(in, "openapi.yaml").readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.yaml", e);
        }
    }

    void session(Context context) {
        new Filters(context, Set.of());
        answer(context, gate.session(context), gate.user(context));
    }

    void logIn(Context context) {
        Login login = Bodies.read(context, Login.class);
        if (gate.isLocal()) {
            throw new Problem(Problem.Kind.CONFLICT, "there are no users; nobody needs to log in");
        }
        Bodies.require("name", login.name());
        Bodies.require("password", login.password());
        Sessions.Session session = gate.logIn(context, login.name(), login.password());
        answer(context, session, gate.named(session));
    }

    void logOut(Context context) {
        gate.logOut(context);
        context.status(204);
    }

    private void answer(Context context, Sessions.Session session, @Nullable User user) {
        Answers.fresh(context, new SessionRow(gate.isLocal() ? "local" : "accounts", UserRow.of(user), session.csrf()));
    }
}
