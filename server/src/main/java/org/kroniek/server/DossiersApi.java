package org.kroniek.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.exports.EventCodes;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.ActorFilter;
import org.kroniek.ledger.Actors;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.Incidents;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.Place;
import org.kroniek.ledger.PlaceFilter;
import org.kroniek.ledger.Places;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.EventualityType;

/** Actors and places. */
final class DossiersApi {
    private static final Set<String> SEARCH = Set.of("q", "limit");
    private static final int INCIDENTS = 20;

    private final Ledger ledger;
    private final Answers answers;
    private final RecordRows rows;

    private record ActorRow(
            ActorRef actor, List<String> sectors, @Nullable Long records) {
        static ActorRow of(Actor actor, @Nullable Long records) {
            return new ActorRow(ActorRef.of(actor), actor.sectors(), records);
        }
    }

    private record PlaceRow(PlaceRef place, @Nullable Long records) {}

    private record RelationRow(
            @Nullable Integer year, ActorRef other, String type, String relation, String direction, long records) {
        static RelationRow of(Actors.Period period) {
            return new RelationRow(
                    period.year(),
                    ActorRef.of(period.other()),
                    period.type().name(),
                    Json.spelled(EventCodes.relation(period.type())),
                    period.isActor() ? "does" : "undergoes",
                    period.records());
        }
    }

    private record ActorDossier(
            ActorRef actor,
            List<String> sectors,
            List<String> names,
            List<RecordRow> roles,
            List<RecordRow> members,
            List<RelationRow> relations,
            List<RecordRow> events,
            List<IncidentRow> incidents,
            List<RecordRow> saidBy,
            List<RecordRow> saidAbout) {}

    private record PlaceDossier(
            PlaceRef place,
            List<ControlClaim> control,
            List<RecordRow> changes,
            List<RecordRow> events,
            List<IncidentRow> incidents) {}

    DossiersApi(Ledger ledger, Answers answers) {
        this.ledger = ledger;
        this.answers = answers;
        this.rows = new RecordRows(ledger);
    }

    void actors(Context context) {
        Filters filters = new Filters(context, SEARCH);
        String name = filters.text("q");
        int limit = filters.page().limit();
        answers.ledger(
                context,
                () -> new Listing.Whole<>(
                        name == null
                                ? ledger.actors().top(RecordQuery.ALL, limit).stream()
                                        .map(count -> ActorRow.of(count.actor(), count.asActor() + count.asRecipient()))
                                        .toList()
                                : ledger.actors().search(name, limit, AsOf.NOW).stream()
                                        .map(actor -> ActorRow.of(actor, null))
                                        .toList()));
    }

    void actor(Context context) {
        AsOf asOf = new Filters(context, Set.of("asOf")).asOf();
        String id = context.pathParam("actor");
        answers.ledger(
                context,
                () -> dossier(
                        ledger.actors().dossier(id, asOf).orElseThrow(() -> Problem.notFound("actor", id)), asOf));
    }

    private ActorDossier dossier(Actors.Dossier dossier, AsOf asOf) {
        RecordQuery events = RecordQuery.ALL
                .but()
                .involved(List.of(ActorFilter.of(dossier.actor().ident())))
                .asOf(asOf)
                .build();
        return new ActorDossier(
                ActorRef.of(dossier.actor()),
                dossier.actor().sectors(),
                dossier.names(),
                rows.of(dossier.roles(), asOf),
                rows.of(dossier.members(), asOf),
                dossier.relations().stream().map(RelationRow::of).toList(),
                rows.of(dossier.events(), asOf),
                incidents(events),
                rows.of(dossier.saidBy(), asOf),
                rows.of(dossier.saidAbout(), asOf));
    }

    void places(Context context) {
        Filters filters = new Filters(context, SEARCH);
        String name = filters.text("q");
        int limit = filters.page().limit();
        answers.ledger(
                context,
                () -> new Listing.Whole<>(
                        name == null
                                ? ledger.places().counts(RecordQuery.ALL, limit).stream()
                                        .map(count -> new PlaceRow(PlaceRef.of(count.place()), count.records()))
                                        .toList()
                                : ledger.places().search(name, limit, AsOf.NOW).stream()
                                        .map(place -> new PlaceRow(PlaceRef.of(place), null))
                                        .toList()));
    }

    void place(Context context) {
        AsOf asOf = new Filters(context, Set.of("asOf")).asOf();
        String id = context.pathParam("place");
        answers.ledger(
                context,
                () -> dossier(
                        ledger.places().history(id, asOf).orElseThrow(() -> Problem.notFound("place", id)), asOf));
    }

    private PlaceDossier dossier(Places.History history, AsOf asOf) {
        Place place = history.place();
        List<StoredRecord> newestFirst = new ArrayList<>(history.control());
        Collections.reverse(newestFirst);
        Map<Boolean, List<StoredRecord>> byKind = newestFirst.stream()
                .collect(Collectors.partitioningBy(record -> record.type() == EventualityType.CONTROLS));
        RecordQuery there = RecordQuery.ALL
                .but()
                .places(List.of(new PlaceFilter.Named(place.ident())))
                .asOf(asOf)
                .build();
        return new PlaceDossier(
                PlaceRef.of(place),
                ControlClaim.of(byKind.getOrDefault(true, List.of()), place.ident()),
                rows.of(byKind.getOrDefault(false, List.of()), asOf),
                rows.of(history.events(), asOf),
                incidents(there));
    }

    private List<IncidentRow> incidents(RecordQuery query) {
        return ledger
                .incidents()
                .find(new Incidents.Query(query, Set.of(), 0, false), PageRequest.first(INCIDENTS))
                .items()
                .stream()
                .map(IncidentRow::of)
                .toList();
    }
}
