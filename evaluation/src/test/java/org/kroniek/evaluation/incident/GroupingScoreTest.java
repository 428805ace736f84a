package org.kroniek.evaluation.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupingScoreTest {
    private static final Map<String, String> GOLD = Map.of("a", "war", "b", "war", "c", "war", "d", "talks");

    @Test
    void allRightIsOne() {
        GroupingScore score = GroupingScore.of(GOLD, Map.of("a", "1", "b", "1", "c", "1", "d", "2"));

        assertThat(score).isEqualTo(new GroupingScore(4, 1, 1));
        assertThat(score.f1()).isEqualTo(1);
    }

    @Test
    void joiningWhatIsApartCostsPrecision() {
        // a, b, c: 3 of 4 belong; d: 1 of 4
        GroupingScore score = GroupingScore.of(GOLD, Map.of("a", "1", "b", "1", "c", "1", "d", "1"));

        assertThat(score.precision()).isCloseTo((0.75 * 3 + 0.25) / 4, within(1e-9));
        assertThat(score.recall()).isEqualTo(1);
    }

    @Test
    void leavingApartWhatIsOneCostsRecall() {
        // a, b: 2 of 3 are found; c: 1 of 3
        GroupingScore score = GroupingScore.of(GOLD, Map.of("a", "1", "b", "1", "c", "2", "d", "3"));

        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isCloseTo((2 / 3.0 * 2 + 1 / 3.0 + 1) / 4, within(1e-9));
    }

    @Test
    void refusesGroupingsOfDifferentThings() {
        assertThatThrownBy(() -> GroupingScore.of(GOLD, Map.of("a", "1")))
                .hasMessage("the groupings are of different things; only gold has [b, c, d]");
    }
}
