package org.kroniek.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Views;

/** Queries that people keep under a name. */
final class ViewsApi {
    private static final Set<String> PAGES = Set.of(
            "today",
            "reader",
            "timeline",
            "map",
            "network",
            "sources",
            "incident",
            "actor",
            "place",
            "search",
            "review");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_QUERY = 1_000;

    private final Ledger ledger;
    private final Gate gate;

    /** The body of a new view. */
    record NewView(String name, String page, String query, Boolean shared) {}

    /** What the ledger keeps of it. */
    record Definition(String page, String query) {}

    private record ViewRow(String id, String name, String page, String query, boolean shared, String recorded) {
        static ViewRow of(Views.View view) {
            Definition definition = Json.read(view.definition(), Definition.class);
            return new ViewRow(
                    ViewsApi.id(view.owner(), view.name()),
                    view.name(),
                    definition.page(),
                    definition.query(),
                    view.owner().isEmpty(),
                    view.recorded().toString());
        }
    }

    ViewsApi(Ledger ledger, Gate gate) {
        this.ledger = ledger;
        this.gate = gate;
    }

    private static String id(String owner, String name) {
        byte[] key = (owner + "\n" + name).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    void list(Context context) {
        new Filters(context, Set.of());
        User user = gate.require(context, Role.READER);
        Answers.fresh(
                context,
                new Listing.Whole<>(visible(user).stream().map(ViewRow::of).toList()));
    }

    private List<Views.View> visible(User user) {
        return new ArrayList<>(ledger.views().list(user.name()));
    }

    void one(Context context) {
        new Filters(context, Set.of());
        User user = gate.require(context, Role.READER);
        Answers.fresh(context, ViewRow.of(find(user, context.pathParam("view"))));
    }

    private Views.View find(User user, String id) {
        return visible(user).stream()
                .filter(view -> id(view.owner(), view.name()).equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("view", id));
    }

    void create(Context context) {
        NewView body = Bodies.read(context, NewView.class);
        Bodies.require("name", body.name());
        Bodies.limit("name", body.name(), LONGEST_NAME);
        Bodies.limit("query", body.query(), LONGEST_QUERY);
        if (body.page() == null || !PAGES.contains(body.page())) {
            throw new Problem(
                    Problem.Kind.BAD_BODY,
                    "page '" + body.page() + "': must be one of "
                            + String.join(", ", PAGES.stream().sorted().toList()));
        }
        if (body.query() == null || body.shared() == null) {
            throw new Problem(Problem.Kind.BAD_BODY, "query and shared must be given");
        }
        User user = gate.require(context, body.shared() ? Role.REVIEWER : Role.READER);
        Views.View view = ledger.views()
                .put(
                        body.shared() ? "" : user.name(),
                        body.name().strip(),
                        Json.text(new Definition(body.page(), body.query())));
        Answers.fresh(context, ViewRow.of(view));
        context.status(201);
    }

    void delete(Context context) {
        Views.View view = find(gate.require(context, Role.READER), context.pathParam("view"));
        if (view.owner().isEmpty()) {
            gate.require(context, Role.REVIEWER);
        }
        ledger.views().remove(view.owner(), view.name());
        context.status(204);
    }
}
