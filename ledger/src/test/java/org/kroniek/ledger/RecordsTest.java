package org.kroniek.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.model.Certainty;
import org.kroniek.model.EntityKind;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.EventualityType;
import org.kroniek.model.TimeSpan;

/** Which records a query finds. */
class RecordsTest {
    @TempDir
    Path folder;

    /** In the year 2020: an army meets rebels. In no known year: rebels belong to a front. */
    private static News talks() {
        return News.of("The army met the rebels in Bamako. The rebels belong to the front.")
                .language("en")
                .published("2020-06-01")
                .in("The Herald", "https://example.org/talks")
                .actor("e1", "army", EntityKind.GOVERNMENT, "actor:army", "MLI")
                .actor("e2", "rebels", EntityKind.ARMED_GROUP, "actor:rebels", "MLI")
                .actor("e3", "front", EntityKind.ARMED_GROUP, "actor:front", "MLI")
                .place("e4", "Bamako", "geonames:2460596", "MLI", 12.65, -8.0)
                .tells(EventualityType.CONSULT, "met", "e1", "e2", "e4", "")
                .tells(
                        EventualityType.MEMBER_OF,
                        "belong",
                        "e2",
                        "e3",
                        "",
                        "",
                        new TimeSpan(null, LocalDate.of(2011, 1, 1), null, org.kroniek.model.Granularity.YEAR),
                        Certainty.PR_PLUS,
                        Set.of());
    }

    private Ledger filled(Engine engine) {
        Ledger ledger = engine.open(folder);
        ledger.articles().addAll(List.of(News.goma().read(), talks().read()));
        return ledger;
    }

    private static List<String> ids(Ledger ledger, UnaryOperator<RecordQuery.Builder> filter) {
        RecordQuery query = filter.apply(RecordQuery.ALL.but()).build();
        List<String> ids = ledger.records().find(query, PageRequest.first(20)).items().stream()
                .map(record -> record.id().toString())
                .toList();
        assertThat(ledger.records().count(query)).isEqualTo(ids.size());
        return ids;
    }

    @ParameterizedTest
    @EnumSource
    void filtersByEverythingARecordHas(Engine engine) {
        try (Ledger ledger = filled(engine)) {
            // The latest first; r2.2 holds from 2011 until it was told.
            assertThat(ids(ledger, all -> all)).containsExactly("1.r2", "1.r1", "2.r1", "2.r2");
            assertThat(ids(ledger, all -> all.actors(List.of(ActorFilter.of("M23")))))
                    .containsExactly("1.r2", "1.r1");
            assertThat(ids(ledger, all -> all.recipients(List.of(ActorFilter.of("actor:rebels")))))
                    .containsExactly("2.r1");
            assertThat(ids(ledger, all -> all.involved(List.of(ActorFilter.of("REBELS")))))
                    .containsExactly("2.r1", "2.r2");
            assertThat(ids(ledger, all -> all.sources(List.of(ActorFilter.of("VN")))))
                    .containsExactly("1.r1");
            assertThat(ids(ledger, all -> all.types(Set.of(EventualityType.ASSAULT, EventualityType.CONSULT))))
                    .containsExactly("1.r2", "2.r1");
            assertThat(ids(ledger, all -> all.kind(EventualityKind.STATE))).containsExactly("1.r1", "2.r2");
            assertThat(ids(ledger, all -> all.certainties(Set.of(Certainty.PR_PLUS))))
                    .containsExactly("2.r2");
            assertThat(ids(ledger, all -> all.publishers(Set.of("the herald")))).containsExactly("2.r1", "2.r2");
            assertThat(ids(ledger, all -> all.languages(Set.of("nl")))).containsExactly("1.r2", "1.r1");
            assertThat(ids(ledger, all -> all.leastDepth(1))).containsExactly("1.r1");
            assertThat(ids(ledger, all -> all.mostDepth(0))).containsExactly("1.r2", "2.r1", "2.r2");
            assertThat(ids(ledger, all -> all.contexts(Set.of("military")))).hasSize(4);
            assertThat(ids(ledger, all -> all.article("2"))).containsExactly("2.r1", "2.r2");
            assertThat(ids(ledger, all -> all.order(RecordQuery.Order.EARLIEST)))
                    .first()
                    .isEqualTo("2.r2");
            assertThat(ids(ledger, all -> all.order(RecordQuery.Order.RECORDED)))
                    .first()
                    .isEqualTo("2.r2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesInMembersAndCountries(Engine engine) {
        try (Ledger ledger = filled(engine)) {
            assertThat(ids(ledger, all -> all.involved(List.of(ActorFilter.of("front")))))
                    .containsExactly("2.r2");
            assertThat(ids(
                            ledger,
                            all -> all.involved(List.of(new ActorFilter("front", Set.of(ActorFilter.Reach.MEMBERS))))))
                    .containsExactly("2.r1", "2.r2");
            assertThat(ids(
                            ledger,
                            all -> all.actors(List.of(new ActorFilter("MLI", Set.of(ActorFilter.Reach.COUNTRY))))))
                    .containsExactly("2.r1", "2.r2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsPlacesByNameCountryBoxAndRadius(Engine engine) {
        try (Ledger ledger = filled(engine)) {
            for (PlaceFilter bamako : List.of(
                    new PlaceFilter.Named("bamako"),
                    new PlaceFilter.Named("geonames:2460596"),
                    new PlaceFilter.InCountry("MLI"),
                    new PlaceFilter.Box(10, -10, 15, 0),
                    new PlaceFilter.Radius(12.6, -8.1, 30))) {
                assertThat(ids(ledger, all -> all.places(List.of(bamako))))
                        .as(bamako.toString())
                        .containsExactly("2.r1");
            }
            assertThat(ids(ledger, all -> all.places(List.of(new PlaceFilter.Radius(12.6, -8.1, 3)))))
                    .isEmpty();
            // A box over the date line.
            assertThat(ids(ledger, all -> all.places(List.of(new PlaceFilter.Box(-10, 20, 20, -5)))))
                    .containsExactly("1.r2", "1.r1", "2.r1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesWhatOverlapsATime(Engine engine) {
        try (Ledger ledger = filled(engine)) {
            assertThat(ids(ledger, all -> all.from(LocalDate.of(2024, 1, 1)))).containsExactly("1.r2", "1.r1");
            assertThat(ids(ledger, all -> all.from(LocalDate.of(2015, 1, 1)).to(LocalDate.of(2016, 1, 1))))
                    .containsExactly("2.r2");
            assertThat(ids(ledger, all -> all.to(LocalDate.of(2010, 12, 31)))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void searchesTheSentencesOfARecord(Engine engine) {
        try (Ledger ledger = filled(engine)) {
            assertThat(ids(ledger, all -> all.text("burger"))).containsExactly("1.r2");
            assertThat(ids(ledger, all -> all.text("meeting army"))).isEmpty();
            assertThat(ids(ledger, all -> all.text("\"the army\""))).containsExactly("2.r1");
            assertThat(ids(ledger, all -> all.text("rebels -army"))).containsExactly("2.r2");
            assertThatThrownBy(() -> ids(ledger, all -> all.text("-army")))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("at least one word");
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesStayAsTheyWereWhenTheFirstWasAsked(Engine engine) {
        try (Ledger ledger = filled(engine)) {
            RecordQuery query = RecordQuery.ALL
                    .but()
                    .types(Set.of(EventualityType.values()))
                    .build();
            List<String> seen = new ArrayList<>();
            Page<StoredRecord> page = ledger.records().find(query, PageRequest.first(1));
            ledger.articles()
                    .add(News.of("M23 schoot weer.")
                            .published("2026-01-01")
                            .actor("e1", "M23", EntityKind.ARMED_GROUP, "actor:m23", "COD")
                            .tells(EventualityType.ASSAULT, "schoot", "e1", "", "", "")
                            .read());
            while (true) {
                page.items().forEach(record -> seen.add(record.id().toString()));
                String next = page.next();
                if (next == null) {
                    break;
                }
                page = ledger.records().find(query, PageRequest.first(1).after(next));
            }
            assertThat(seen).containsExactly("1.r2", "1.r1", "2.r1", "2.r2");
            String cursor = ledger.records().find(query, PageRequest.first(1)).next();
            assertThatThrownBy(() -> ledger.records()
                            .find(RecordQuery.ALL, PageRequest.first(1).after(String.valueOf(cursor))))
                    .hasMessageContaining("belongs to another query");
            assertThatThrownBy(() ->
                            ledger.records().find(query, PageRequest.first(1).after("nonsense")))
                    .hasMessageContaining("is none");
        }
    }
}
