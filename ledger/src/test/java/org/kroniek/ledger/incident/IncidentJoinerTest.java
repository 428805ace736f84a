package org.kroniek.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.ledger.incident.Told.ARMY;
import static org.kroniek.ledger.incident.Told.BUKAVU;
import static org.kroniek.ledger.incident.Told.CONGO;
import static org.kroniek.ledger.incident.Told.DAY;
import static org.kroniek.ledger.incident.Told.GOMA;
import static org.kroniek.ledger.incident.Told.M23;
import static org.kroniek.ledger.incident.Told.UN;
import static org.kroniek.model.EventualityType.ACCUSE;
import static org.kroniek.model.EventualityType.ASSAULT;
import static org.kroniek.model.EventualityType.CONTROLS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kroniek.model.Certainty;
import org.kroniek.model.Modality;

class IncidentJoinerTest {
    private final IncidentJoiner joiner = IncidentJoiner.shipped();

    private static final Witness ATTACK =
            Told.of(ASSAULT).in(1, "r1").by(M23).at(GOMA).on(DAY).dead(17).witness();
    private static final Witness SAME_ATTACK =
            Told.of(ASSAULT).in(2, "r1").by(M23).to(ARMY).at(GOMA).on(DAY).witness();

    private Map<Long, Set<String>> groups(Witness... witnesses) {
        return groups(joiner.join(List.of(witnesses), List.of(), List.of()));
    }

    private static Map<Long, Set<String>> groups(List<Join> joins) {
        return joins.stream()
                .collect(Collectors.groupingBy(Join::incident, Collectors.mapping(Join::witness, Collectors.toSet())));
    }

    @Test
    void joinsOneBlowToldByTwoArticlesAndSaysWhy() {
        List<Join> joins = joiner.join(List.of(ATTACK, SAME_ATTACK), List.of(), List.of());

        assertThat(groups(joins).values()).containsExactly(Set.of("1.r1", "2.r1"));
        assertThat(joins.get(0).explanation())
                .contains("like 2.r1", "the same place (Goma)", "the same day (2024-03-05)", "the same actor (M23)");
        assertThat(joins.get(0).score()).isBetween(0.5, 1.0);
    }

    @Test
    void keepsBlowsOnOtherDaysOrAtOtherPlacesApart() {
        Witness nextWeek = Told.of(ASSAULT)
                .in(3, "r1")
                .by(M23)
                .at(GOMA)
                .on(DAY.plusDays(7))
                .published(DAY.plusDays(8))
                .witness();
        Witness elsewhere =
                Told.of(ASSAULT).in(4, "r1").by(M23).at(BUKAVU).on(DAY).witness();

        assertThat(groups(ATTACK, nextWeek, elsewhere).values())
                .containsExactlyInAnyOrder(Set.of("1.r1"), Set.of("3.r1"), Set.of("4.r1"));
    }

    @Test
    void doesNotJoinWhatTooLittleSpeaksFor() {
        Witness vague = Told.of(ASSAULT).in(5, "r1").at(CONGO).witness();

        assertThat(groups(ATTACK, vague)).hasSize(2);
    }

    @Test
    void actsOfWordsAreTheirActors() {
        Witness un = Told.of(ACCUSE)
                .in(1, "r2")
                .by(UN)
                .to(M23)
                .on(DAY)
                .about("actor:m23")
                .witness();
        Witness unAgain = Told.of(ACCUSE)
                .in(2, "r2")
                .by(UN)
                .to(M23)
                .on(DAY)
                .about("actor:m23")
                .witness();
        Witness army = Told.of(ACCUSE)
                .in(3, "r2")
                .by(ARMY)
                .to(M23)
                .on(DAY)
                .about("actor:m23")
                .witness();

        assertThat(groups(un, unAgain, army).values())
                .containsExactlyInAnyOrder(Set.of("1.r2", "2.r2"), Set.of("3.r2"));
    }

    @Test
    void leavesOutWhatIsNotSaidToBe() {
        Witness feared = Told.of(ASSAULT)
                .in(1, "r1")
                .at(GOMA)
                .sure(Certainty.UU, Modality.FEARED)
                .witness();

        assertThat(joiner.isJoinable(feared)).isFalse();
        assertThat(joiner.keys(feared)).isEmpty();
        assertThat(joiner.join(List.of(feared), List.of(), List.of())).isEmpty();
    }

    @Test
    void joinsStatesAsOneClaimOverTime() {
        Witness then = Told.of(CONTROLS).in(1, "r2").by(M23).at(GOMA).on(DAY).witness();
        Witness later = Told.of(CONTROLS)
                .in(2, "r2")
                .by(ARMY)
                .at(GOMA)
                .on(DAY.plusDays(90))
                .witness();
        Witness elsewhere =
                Told.of(CONTROLS).in(3, "r2").by(M23).at(BUKAVU).on(DAY).witness();

        assertThat(groups(ATTACK, then, later, elsewhere).values())
                .containsExactlyInAnyOrder(Set.of("1.r1"), Set.of("1.r2", "2.r2"), Set.of("3.r2"));
    }

    @Test
    void addsToTheIncidentsThatThereAre() {
        List<Join> joins = joiner.join(List.of(SAME_ATTACK), List.of(new Joined(ATTACK, 7)), List.of());

        assertThat(joins).singleElement().satisfies(join -> {
            assertThat(join.witness()).isEqualTo("2.r1");
            assertThat(join.incident()).isEqualTo(7);
        });
        assertThat(joiner.lookups(SAME_ATTACK)).anyMatch(joiner.keys(ATTACK)::contains);
    }

    @Test
    void doesWhatPeopleRule() {
        Witness elsewhere =
                Told.of(ASSAULT).in(4, "r1").by(M23).at(BUKAVU).on(DAY).witness();
        Ruling split = new Ruling.Split(Set.of("2.r1"), Set.of("1.r1"));
        Ruling merge = new Ruling.Merge(Set.of("1.r1", "4.r1"));

        assertThat(groups(joiner.join(List.of(ATTACK, SAME_ATTACK, elsewhere), List.of(), List.of(split, merge)))
                        .values())
                .containsExactlyInAnyOrder(Set.of("1.r1", "4.r1"), Set.of("2.r1"));
    }

    @Test
    void theLaterRulingHolds() {
        Ruling split = new Ruling.Split(Set.of("2.r1"), Set.of("1.r1"));
        Ruling merge = new Ruling.Merge(Set.of("1.r1", "2.r1"));

        assertThat(groups(joiner.join(List.of(ATTACK, SAME_ATTACK), List.of(), List.of(split, merge))))
                .hasSize(1);
        assertThat(groups(joiner.join(List.of(ATTACK, SAME_ATTACK), List.of(), List.of(merge, split))))
                .hasSize(2);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<Witness> witnesses = ManyBlows.of(60);
        List<Join> expected = joiner.join(witnesses, List.of(), List.of());
        List<Witness> shuffled = new ArrayList<>(witnesses);
        Collections.shuffle(shuffled, new Random(4));

        assertThat(joiner.join(shuffled, List.of(), List.of())).isEqualTo(expected);
    }

    @Test
    void addingArticleByArticleInAnyOrderGivesTheSameIncidents() {
        List<Witness> witnesses = new ArrayList<>(ManyBlows.of(60));
        Set<Set<String>> atOnce =
                Set.copyOf(groups(joiner.join(witnesses, List.of(), List.of())).values());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(witnesses, new Random(seed));
            MemoryStore store = new MemoryStore();
            witnesses.forEach(witness -> store.add(List.of(witness)));

            assertThat(store.groups()).isEqualTo(atOnce);
        }
        assertThat(atOnce).hasSizeBetween(10, 59);
    }

    @Test
    void joinsTheRecordsOfOneSentenceAndThenLooksAtThemTogether() {
        Witness bomb = Told.of(ASSAULT)
                .in(1, "r1")
                .at(GOMA)
                .sentence(0, "A bomb killed 17 in Goma.")
                .witness();
        Witness killed = Told.of(ASSAULT)
                .in(1, "r2")
                .on(DAY)
                .dead(17)
                .sentence(0, "A bomb killed 17 in Goma.")
                .witness();
        Witness elsewhere =
                Told.of(ASSAULT).in(2, "r1").at(GOMA).on(DAY).dead(17).witness();

        assertThat(groups(bomb, killed, elsewhere)).hasSize(1);
        assertThat(groups(bomb, elsewhere)).as("without the day and the toll").hasSize(2);
    }

    @Test
    void twoSidesThatBlameEachOtherTellOfOneBlow() {
        Witness army = Told.of(ASSAULT)
                .in(1, "r1")
                .by(M23)
                .at(GOMA)
                .on(DAY)
                .dead(17)
                .says(ARMY)
                .witness();
        Witness m23 = Told.of(ASSAULT)
                .in(2, "r1")
                .by(ARMY)
                .at(GOMA)
                .on(DAY)
                .dead(17)
                .says(M23)
                .witness();

        assertThat(groups(army, m23)).hasSize(1);
    }

    @Test
    void comparesFewPairsOfALongWar() {
        assertThat(ManyBlows.compared(4000)).isLessThan(5 * ManyBlows.compared(1000));
    }
}
