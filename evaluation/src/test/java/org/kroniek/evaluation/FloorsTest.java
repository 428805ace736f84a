package org.kroniek.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloorsTest {
    private static final ArticleScore SCORE = new ArticleScore(
            new Finding(10, new Ratio(5, 10), new Ratio(4, 8)),
            Map.of("actor", new Ratio(3, 4)),
            new Ratio(1, 8),
            Finding.NONE,
            Map.of(),
            Ratio.NONE,
            Ratio.NONE,
            List.of());

    @Test
    void namesTheFiguresBelowTheirFloor() {
        Floors floors = Floors.parse("# reached today\nrecords.f1 = 0.50\nfacet.actor = 0.80\nfull=0.2\n");
        assertThat(floors.below(SCORE))
                .containsExactly("facet.actor is 0.750, below its floor 0.800", "full is 0.125, below its floor 0.200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"records.f2 = 0.5", "records.f1", "records.f1 = 50", "records.f1 = half"})
    void refusesALineThatIsNoFloor(String line) {
        assertThatThrownBy(() -> Floors.parse("\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("floors, line 2: '" + line + "'");
    }
}
