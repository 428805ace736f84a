package org.kroniek.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.ledger.Review.Act;
import org.kroniek.ledger.Review.Field;

/** People's decisions win over the program, also when it reads the article anew with a newer lexicon. */
class ReadAnewTest {
    private static final RecordId CONTROLS = RecordId.parse("1.r1");
    private static final RecordId ASSAULT = RecordId.parse("1.r2");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aCorrectionHoldsAndTheProgramsNewRecordDoesNotStandBesideIt(Engine engine) {
        try (Ledger ledger = reviewed(engine, new Act.Correct(ASSAULT, Field.TYPE, List.of("COERCE")))) {
            readAnew(ledger, "sha256:2");
            readAnew(ledger, "sha256:3");
            assertThat(found(ledger)).containsExactlyInAnyOrder("3.r1 CONTROLS", "1.r2 COERCE");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAcceptedStays(Engine engine) {
        try (Ledger ledger = reviewed(engine, new Act.Accept(CONTROLS))) {
            readAnew(ledger, "sha256:2");
            assertThat(found(ledger)).containsExactlyInAnyOrder("1.r1 CONTROLS", "2.r2 ASSAULT");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasRejectedDoesNotComeBack(Engine engine) {
        try (Ledger ledger = reviewed(engine, new Act.Reject(ASSAULT))) {
            readAnew(ledger, "sha256:2");
            assertThat(found(ledger)).containsExactly("2.r1 CONTROLS");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUndoneDecisionHoldsNoMore(Engine engine) {
        try (Ledger ledger = reviewed(engine, new Act.Reject(ASSAULT))) {
            ledger.review().decide(new Act.Undo(1), "anna", "it was right");
            readAnew(ledger, "sha256:2");
            assertThat(found(ledger)).containsExactlyInAnyOrder("2.r1 CONTROLS", "2.r2 ASSAULT");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectionCanBeUndoneAfterwards(Engine engine) {
        try (Ledger ledger = reviewed(engine, new Act.Correct(ASSAULT, Field.TYPE, List.of("COERCE")))) {
            readAnew(ledger, "sha256:2");
            ledger.review().decide(new Act.Undo(1), "anna", "it was right");
            assertThat(found(ledger)).containsExactlyInAnyOrder("2.r1 CONTROLS", "1.r2 ASSAULT");
        }
    }

    private Ledger reviewed(Engine engine, Act act) {
        Ledger ledger = engine.open(folder);
        ledger.articles().add(News.goma().read());
        assertThat(found(ledger)).containsExactlyInAnyOrder("1.r1 CONTROLS", "1.r2 ASSAULT");
        ledger.review().decide(act, "anna", "looked at it");
        return ledger;
    }

    private static void readAnew(Ledger ledger, String lexicon) {
        assertThat(ledger.articles().add(News.goma().lexicon(lexicon).read()).what())
                .isEqualTo(Added.What.NEW_READING);
    }

    private static List<String> found(Ledger ledger) {
        return ledger.records().find(RecordQuery.ALL, PageRequest.first(10)).items().stream()
                .map(record -> record.id() + " " + record.type())
                .toList();
    }
}
