package org.kroniek.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.PlaceFilter;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.ledger.Survey;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.EventualityType;

/** Events of a period on the map, and who is said to hold what. */
final class MapApi {
    private static final Set<String> FILTERS =
            Set.of("zoom", "box", "involving", "type", "country", "from", "to", "asOf");
    private static final int MOST_CLAIMS = 400;

    private final Ledger ledger;
    private final Answers answers;

    private record MapView(
            @Nullable String from, @Nullable String to, List<Cluster> clusters, List<ControlClaim> control) {}

    MapApi(Ledger ledger, Answers answers) {
        this.ledger = ledger;
        this.answers = answers;
    }

    void map(Context context) {
        Filters filters = new Filters(context, FILTERS);
        String country = filters.text("country");
        RecordQuery query = filters.recordsInBoxAndCountry();
        int zoom = filters.number("zoom", 0, 18, 3);
        answers.ledger(context, () -> {
            List<Survey.Spot> spots = ledger
                    .survey()
                    .spots(query.but().kind(EventualityKind.EVENT).build())
                    .stream()
                    .filter(spot ->
                            country == null || country.equals(spot.place().country()))
                    .toList();
            return new MapView(
                    Time.day(query.from()), Time.day(query.to()), Cluster.of(spots, zoom), control(query, country));
        });
    }

    private List<ControlClaim> control(RecordQuery query, @Nullable String country) {
        RecordQuery claims = query.but()
                .types(Set.of(EventualityType.CONTROLS))
                .from(null)
                .places(
                        query.places().isEmpty() && country != null
                                ? List.of(new PlaceFilter.InCountry(country))
                                : query.places())
                .build();
        List<StoredRecord> newest =
                ledger.records().find(claims, PageRequest.first(MOST_CLAIMS)).items();
        return ControlClaim.newest(newest).stream()
                .filter(claim -> country == null || country.equals(claim.place().country()))
                .toList();
    }
}
