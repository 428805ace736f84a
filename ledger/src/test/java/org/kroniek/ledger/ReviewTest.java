package org.kroniek.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.model.EventualityType;

/** What people decide, and that nothing of it is lost. */
class ReviewTest {
    private static final RecordId SHOT = RecordId.parse("1.r2");

    @TempDir
    Path folder;

    private Ledger goma(Engine engine) {
        Ledger ledger = engine.open(folder);
        ledger.articles().add(News.goma().read());
        return ledger;
    }

    private static StoredRecord now(Ledger ledger) {
        return ledger.records().get(SHOT, AsOf.NOW).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aRejectedRecordIsShownNoMoreAndComesBackWhenThatIsUndone(Engine engine) {
        try (Ledger ledger = goma(engine)) {
            AsOf before = AsOf.at(ledger.care().stats().last());
            Review.Decision rejected = ledger.review().decide(new Review.Act.Reject(SHOT), "anna", "a film");
            assertThat(ledger.records().get(SHOT, AsOf.NOW)).isEmpty();
            assertThat(ledger.records().count(RecordQuery.ALL)).isEqualTo(1);
            assertThat(ledger.records().get(SHOT, before)).isPresent();
            ledger.review().decide(new Review.Act.Undo(rejected.number()), "ben", "no film");
            assertThat(now(ledger).version()).isEqualTo(2);
            assertThat(ledger.records().versions(SHOT)).hasSize(2);
            assertThat(ledger.review().about(SHOT, AsOf.NOW))
                    .extracting(Review.Decision::kind, Review.Decision::reviewer, Review.Decision::isUndone)
                    .first()
                    .isEqualTo(org.assertj.core.groups.Tuple.tuple("reject", "anna", true));
            assertThatThrownBy(() -> ledger.review().decide(new Review.Act.Undo(rejected.number()), "ben", ""))
                    .isInstanceOf(LedgerException.class);
            assertThat(ledger.care().check()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachFieldCanBeCorrected(Engine engine) {
        try (Ledger ledger = goma(engine)) {
            correct(ledger, Review.Field.TYPE, "COERCE");
            correct(ledger, Review.Field.MODE, "seize");
            correct(ledger, Review.Field.CONTEXT, "territory");
            correct(ledger, Review.Field.ACTOR, "actor:un");
            correct(ledger, Review.Field.RECIPIENT, "M23");
            correct(ledger, Review.Field.PLACE, "TO geonames:216281");
            correct(ledger, Review.Field.TIME, "2025-01-20 2025-01-21 day");
            correct(ledger, Review.Field.CERTAINTY, "PR+");
            StoredRecord corrected = now(ledger);
            assertThat(corrected.type()).isEqualTo(EventualityType.COERCE);
            assertThat(corrected.mode()).containsExactly("seize");
            assertThat(corrected.context()).containsExactly("territory");
            assertThat(corrected.actors()).extracting(Actor::ident).containsExactly("actor:un");
            assertThat(corrected.recipients()).extracting(Actor::ident).containsExactly("actor:m23");
            assertThat(corrected.places().get(0).role()).isEqualTo(org.kroniek.model.PlaceRole.TO);
            assertThat(corrected.began()).hasToString("2025-01-20");
            assertThat(corrected.certainty().code()).isEqualTo("PR+");
            assertThat(corrected.version()).isEqualTo(9);
            assertThat(corrected.rule()).startsWith("review/");
            assertThat(ledger.records().versions(SHOT)).hasSize(9);
            assertThatThrownBy(() -> correct(ledger, Review.Field.MODE, "aerial"))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("'aerial' is no mode of COERCE");
            assertThat(ledger.care().check()).isEmpty();
        }
    }

    private static void correct(Ledger ledger, Review.Field field, String value) {
        ledger.review().decide(new Review.Act.Correct(SHOT, field, List.of(value)), "anna", "");
    }

    @ParameterizedTest
    @EnumSource
    void acceptingChangesNothing(Engine engine) {
        try (Ledger ledger = goma(engine)) {
            StoredRecord before = now(ledger);
            ledger.review().decide(new Review.Act.Accept(SHOT), "anna", "");
            assertThat(now(ledger)).isEqualTo(before);
            assertThat(ledger.survey()
                            .waiting(RecordQuery.ALL, null, PageRequest.first(9))
                            .items())
                    .extracting(record -> record.id().toString())
                    .containsExactly("1.r1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void incidentsAreMergedSplitAndPutBack(Engine engine) {
        try (Ledger ledger = goma(engine)) {
            List<Long> made = ledger.incidents()
                    .join(List.of(
                            new Incidents.Join(RecordId.parse("1.r1"), 0, 1, "one"),
                            new Incidents.Join(SHOT, 0, 1, "other")));
            Review.Decision merged =
                    ledger.review().decide(new Review.Act.Merge(made.get(0), made.get(1)), "anna", "the same");
            assertThat(members(ledger, made.get(0))).containsExactly("1.r1", "1.r2");
            // Whoever asks for the one that is gone gets what it became.
            assertThat(ledger.incidents()
                            .get(made.get(1), AsOf.NOW)
                            .orElseThrow()
                            .id())
                    .isEqualTo(made.get(0));
            ledger.review().decide(new Review.Act.Undo(merged.number()), "anna", "");
            assertThat(members(ledger, made.get(1))).containsExactly("1.r2");
            ledger.review().decide(new Review.Act.Merge(made.get(0), made.get(1)), "anna", "");
            Review.Decision split =
                    ledger.review().decide(new Review.Act.Split(made.get(0), List.of(SHOT)), "ben", "not the same");
            assertThat(members(ledger, made.get(0))).containsExactly("1.r1");
            assertThat(split.after()).isEqualTo("incident " + now(ledger).incident());
            assertThat(ledger.care().check()).isEmpty();
        }
    }

    private static List<String> members(Ledger ledger, long incident) {
        return ledger.incidents().get(incident, AsOf.NOW).orElseThrow().members().stream()
                .map(member -> member.record().id().toString())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void whatAPersonParted_theRulesDoNotJoinAgain(Engine engine) {
        try (Ledger ledger = engine.open(folder)) {
            ledger.articles()
                    .addAll(List.of(
                            IncidentsTest.blast(1).read(),
                            IncidentsTest.blast(2).read()));
            ledger.incidents().joinNew(joined -> {});
            RecordId second = RecordId.parse("2.r1");
            long incident = ledger.records().get(second, AsOf.NOW).orElseThrow().incident();
            assertThat(members(ledger, incident)).containsExactly("1.r1", "2.r1");
            ledger.review().decide(new Review.Act.Split(incident, List.of(second)), "anna", "two bombs");
            ledger.articles().add(IncidentsTest.blast(3).read());
            ledger.incidents().joinNew(joined -> {});
            assertThat(ledger.records().get(second, AsOf.NOW).orElseThrow().incident())
                    .isNotEqualTo(ledger.records()
                            .get(RecordId.parse("1.r1"), AsOf.NOW)
                            .orElseThrow()
                            .incident());
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsNotThere(Engine engine) {
        try (Ledger ledger = goma(engine)) {
            assertThatThrownBy(() -> ledger.review().decide(new Review.Act.Accept(RecordId.parse("9.r9")), "a", ""))
                    .hasMessageContaining("9.r9");
            assertThatThrownBy(() -> ledger.review().decide(new Review.Act.Merge(7, 8), "a", ""))
                    .hasMessageContaining("incident 7");
            assertThatThrownBy(() -> ledger.review().decide(new Review.Act.Undo(5), "a", ""))
                    .isInstanceOf(LedgerException.class);
            assertThat(ledger.review().decisions(AsOf.NOW, PageRequest.first(9)).items())
                    .isEmpty();
        }
    }
}
