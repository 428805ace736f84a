package org.kroniek.server;

import io.javalin.http.Context;
import java.util.Set;

/** Users and roles, for admins. */
final class UsersApi {
    private final Accounts accounts;
    private final Gate gate;

    /** The body of a new user. */
    record NewUser(String name, String role, String password) {}

    private record UserRow(String name, String role) {}

    UsersApi(Accounts accounts, Gate gate) {
        this.accounts = accounts;
        this.gate = gate;
    }

    void list(Context context) {
        new Filters(context, Set.of());
        gate.require(context, Role.ADMIN);
        Answers.fresh(
                context,
                new Listing.Whole<>(accounts.list().stream()
                        .map(user -> new UserRow(user.name(), user.role().spelled()))
                        .toList()));
    }

    void create(Context context) {
        gate.require(context, Role.ADMIN);
        NewUser body = Bodies.read(context, NewUser.class);
        Bodies.require("name", body.name());
        Bodies.require("role", body.role());
        Bodies.require("password", body.password());
        if (gate.isLocal() && !body.role().equals(Role.ADMIN.spelled())) {
            throw new Problem(
                    Problem.Kind.CONFLICT,
                    "the first user must be an admin: with users everybody has to log in, and nobody else could add more");
        }
        try {
            accounts.put(body.name(), Role.of(body.role()), body.password());
        } catch (ServerException e) {
            throw new Problem(Problem.Kind.BAD_BODY, String.valueOf(e.getMessage()));
        }
        Answers.fresh(context, new UserRow(body.name(), body.role()));
        context.status(201);
    }

    void delete(Context context) {
        User admin = gate.require(context, Role.ADMIN);
        String name = context.pathParam("user");
        if (admin.name().equals(name)) {
            throw new Problem(Problem.Kind.CONFLICT, "nobody closes their own account; another admin can");
        }
        if (!accounts.remove(name)) {
            throw Problem.notFound("user", name);
        }
        context.status(204);
    }
}
