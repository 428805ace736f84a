package org.kroniek.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.kroniek.ledger.incident.Told.ARMY;
import static org.kroniek.ledger.incident.Told.DAY;
import static org.kroniek.ledger.incident.Told.GOMA;
import static org.kroniek.ledger.incident.Told.M23;
import static org.kroniek.ledger.incident.Told.UN;
import static org.kroniek.model.EventualityType.ASSAULT;
import static org.kroniek.model.EventualityType.CONTROLS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kroniek.model.Certainty;
import org.kroniek.model.Modality;

class CorroboratorTest {
    private static Told attack(int article) {
        return Told.of(ASSAULT).in(article, "r1").by(M23).at(GOMA).on(DAY);
    }

    private static Corroboration of(Told... told) {
        return Corroborator.of(List.of(told).stream().map(Told::witness).toList());
    }

    @Test
    void twoOutletsConfirm() {
        Corroboration corroboration = of(attack(1), attack(2));

        assertThat(corroboration.grade()).isEqualTo(Grade.CONFIRMED);
        assertThat(corroboration.because()).isEqualTo("2 independent origins tell it: Outlet 1, Outlet 2");
        assertThat(corroboration.title()).isEqualTo("ASSAULT: M23, Goma, 2024-03-05");
        assertThat(corroboration.from()).isEqualTo(DAY);
        assertThat(corroboration.disputes()).isEmpty();
    }

    @Test
    void copiesOfOneTextAreOneWitness() {
        assertThat(of(attack(1).outlet("Paper A", "1"), attack(2).outlet("Paper B", "1"))
                        .grade())
                .isEqualTo(Grade.ONE_SOURCE);
    }

    @Test
    void twoOutletsThatHaveItFromOneSourceAreOneWitness() {
        Corroboration corroboration = of(attack(1).says(ARMY), attack(2).says(ARMY));

        assertThat(corroboration.grade()).isEqualTo(Grade.ONE_SOURCE);
        assertThat(corroboration.because()).isEqualTo("only Congolese army tells it");
    }

    @Test
    void hearsayDoesNotConfirm() {
        assertThat(of(attack(1), attack(2).sure(Certainty.PR_PLUS, Modality.HEARSAY))
                        .grade())
                .isEqualTo(Grade.ONE_SOURCE);
    }

    @Test
    void aDenialOfWhatOneSourceTellsIsDenied() {
        Corroboration corroboration = of(
                attack(1).says(ARMY),
                attack(2).says(M23).sure(Certainty.CT_MINUS).sentence(0, "M23 denies it."));

        assertThat(corroboration.grade()).isEqualTo(Grade.DENIED);
        assertThat(corroboration.disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.kind()).isEqualTo(Corroboration.Kind.DENIAL);
            assertThat(dispute.sides())
                    .extracting(Corroboration.Side::source, Corroboration.Side::claim)
                    .containsExactly(tuple("Congolese army", "it happened"), tuple("M23", "denies it"));
        });
    }

    @Test
    void aRejectionWithinTheArticleIsADenial() {
        Corroboration corroboration = of(
                attack(1).says(ARMY).rejectedBy(M23, "M23 calls that nonsense."),
                attack(2).says(UN));

        assertThat(corroboration.grade()).isEqualTo(Grade.CONTESTED);
        assertThat(corroboration.denials())
                .extracting(Corroboration.Denial::words)
                .containsExactly("M23 calls that nonsense.");
    }

    @Test
    void sidesThatBlameEachOtherMakeItContested() {
        Corroboration corroboration = of(
                attack(1).says(ARMY),
                Told.of(ASSAULT).in(2, "r1").by(ARMY).at(GOMA).on(DAY).says(M23));

        assertThat(corroboration.grade()).isEqualTo(Grade.CONTESTED);
        assertThat(corroboration.disputes())
                .extracting(Corroboration.Dispute::summary)
                .containsExactly("sources name different doers: M23 or Congolese army");
    }

    @Test
    void numbersAreListedBySourceAndDisputedWhenFarApart() {
        Corroboration corroboration = of(
                attack(1).dead(17).says(ARMY),
                attack(2).dead(40).says(UN),
                attack(3).dead(18));

        assertThat(corroboration.numbers())
                .extracting(Corroboration.Tally::source, Corroboration.Tally::low)
                .containsExactlyInAnyOrder(
                        tuple("Congolese army", 17), tuple("United Nations", 40), tuple("Outlet 3", 18));
        assertThat(corroboration.disputes())
                .extracting(Corroboration.Dispute::kind, Corroboration.Dispute::summary)
                .containsExactly(tuple(Corroboration.Kind.NUMBERS, "17 to 40 dead"));
        assertThat(corroboration.grade()).isEqualTo(Grade.CONFIRMED);
    }

    @Test
    void twoHoldersAtOneTimeClashAndOneAfterTheOtherDoNot() {
        Told m23 = Told.of(CONTROLS).in(1, "r1").by(M23).at(GOMA).on(DAY);
        Told army = Told.of(CONTROLS).in(2, "r1").by(ARMY).at(GOMA).on(DAY);
        Told armyLater = Told.of(CONTROLS).in(2, "r1").by(ARMY).at(GOMA).on(DAY.plusDays(40));

        assertThat(of(m23, army).disputes())
                .extracting(Corroboration.Dispute::kind)
                .containsExactly(Corroboration.Kind.CONTROL);
        assertThat(of(m23, armyLater).grade()).isEqualTo(Grade.CONFIRMED);
    }
}
