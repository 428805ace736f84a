package org.kroniek.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.model.Certainty;
import org.kroniek.model.EntityKind;
import org.kroniek.model.EventualityType;
import org.kroniek.model.TimeSpan;

/** Articles about one occurrence come together, with reasons, and part again. */
class IncidentsTest {
    @TempDir
    Path folder;

    /** One of many reports of one bombing: the same but for paper and words. */
    static News blast(int number) {
        return News.of("Een bom doodde burgers in Goma, bericht nummer " + number + ".")
                .published("2025-01-27")
                .in("Krant " + number, "https://example.org/" + number)
                .actor("e1", "burgers", EntityKind.POPULATION, null, "COD")
                .place("e2", "Goma", "geonames:216281", "COD", -1.679, 29.228)
                .tells(
                        EventualityType.ASSAULT,
                        "bom",
                        "",
                        "e1",
                        "e2",
                        "",
                        TimeSpan.day(LocalDate.of(2025, 1, 26)),
                        Certainty.CT_PLUS,
                        Set.of("explosives"));
    }

    private static News claim(String holder, String known, String source) {
        return News.of(holder + " heeft Goma in handen, zegt " + source + ".")
                .published("2025-01-28")
                .in("Krant", "https://example.org/" + source)
                .actor("e1", holder, EntityKind.ARMED_GROUP, known, "COD")
                .actor("e2", source, EntityKind.IGO, "actor:" + source, "COD")
                .place("e3", "Goma", "geonames:216281", "COD", -1.679, 29.228)
                .says("a1", "e2", source, null)
                .tells(EventualityType.CONTROLS, "handen", "e1", "", "e3", "a1");
    }

    private static List<Incidents.Incident> all(Ledger ledger, AsOf asOf) {
        Incidents.Query query =
                new Incidents.Query(RecordQuery.ALL.but().asOf(asOf).build(), Set.of(), 0, false);
        return ledger.incidents().find(query, PageRequest.first(50)).items();
    }

    @ParameterizedTest
    @EnumSource
    void articlesAboutOneOccurrenceAreOneIncident(Engine engine) {
        try (Ledger ledger = engine.open(folder)) {
            ledger.articles().addAll(List.of(blast(1).read(), blast(2).read()));
            ledger.incidents().joinNew(joined -> {});
            AsOf two = AsOf.at(ledger.care().stats().last());
            ledger.articles().add(blast(3).read());
            ledger.incidents().joinNew(joined -> {});
            Incidents.Incident incident = all(ledger, AsOf.NOW).get(0);
            assertThat(incident.members())
                    .extracting(member -> member.record().id().toString())
                    .containsExactly("1.r1", "2.r1", "3.r1");
            assertThat(incident.assessment().grade()).isEqualTo("confirmed");
            assertThat(incident.assessment().origins()).isEqualTo(3);
            assertThat(all(ledger, two).get(0).assessment().origins()).isEqualTo(2);
            assertThat(ledger.care().check()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOutcomeDoesNotDependOnHowArticlesWereAdded(Engine engine) {
        try (Ledger atOnce = engine.open(folder);
                Ledger oneByOne = engine.open(folder)) {
            List<News> news = new ArrayList<>();
            for (int i = 1; i <= 8; i++) {
                news.add(i % 4 == 0 ? claim("M23", "actor:m23", "VN" + i) : blast(i));
            }
            atOnce.articles().addAll(news.stream().map(News::read).toList());
            atOnce.incidents().joinNew(joined -> {});
            for (News article : news) {
                oneByOne.articles().add(article.read());
                oneByOne.incidents().joinNew(joined -> {});
            }
            assertThat(groups(oneByOne)).isEqualTo(groups(atOnce)).hasSize(2);
        }
    }

    private static List<List<String>> groups(Ledger ledger) {
        return all(ledger, AsOf.NOW).stream()
                .map(incident -> incident.members().stream()
                        .map(member -> member.record().id().toString())
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void disputesOfAKindFillTheirPages(Engine engine) {
        try (Ledger ledger = engine.open(folder)) {
            List<Incidents.Join> joins = new ArrayList<>();
            for (int i = 1; i <= 4; i++) {
                ledger.articles().add(blast(i).read());
                joins.add(new Incidents.Join(RecordId.parse(i + ".r1"), 0, 1, ""));
            }
            List<Long> incidents = ledger.incidents().join(joins);
            List<Incidents.Assessed> assessed = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String kind = i % 2 == 0 ? "blame" : "numbers";
                Incidents.Dispute dispute = new Incidents.Dispute(kind, "they differ", List.of());
                assessed.add(new Incidents.Assessed(
                        incidents.get(i),
                        new Incidents.Assessment(
                                "contested", "", "T" + i, null, LocalDate.of(2025, 1, 1), 2, "{}", List.of(dispute))));
            }
            ledger.incidents().assess(assessed);
            List<String> titles = new ArrayList<>();
            PageRequest request = PageRequest.first(1);
            while (true) {
                Page<Incidents.DisputeOf> page =
                        ledger.incidents().disputes(Incidents.Query.ALL, Set.of("blame"), request);
                assertThat(page.items()).hasSize(1);
                titles.add(page.items().get(0).title());
                String next = page.next();
                if (next == null) {
                    break;
                }
                request = request.after(next);
            }
            assertThat(titles).containsExactly("T2", "T0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNewerReadingTakesThePlaceOfTheOldOne(Engine engine) {
        try (Ledger ledger = engine.open(folder)) {
            ledger.articles().addAll(List.of(blast(1).read(), blast(2).read()));
            ledger.incidents().joinNew(joined -> {});
            ledger.articles().add(blast(2).lexicon("sha256:2").read());
            ledger.incidents().joinNew(joined -> {});
            assertThat(groups(ledger)).containsExactly(List.of("1.r1", "3.r1"));
        }
    }
}
