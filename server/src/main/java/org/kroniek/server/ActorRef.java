package org.kroniek.server;

import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Actor;

/** Somebody who can act, as the API names them. */
record ActorRef(
        String id, String name, String kind, @Nullable String country) {
    static ActorRef of(Actor actor) {
        return new ActorRef(actor.ident(), actor.name(), Json.spelled(actor.kind()), actor.country());
    }

    static @Nullable ActorRef orNull(@Nullable Actor actor) {
        return actor == null ? null : of(actor);
    }
}
