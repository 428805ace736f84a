package org.kroniek.grounding.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "2017-01-01.., 2019-04-04, true, true",
        "2017-01-01.., 2016-12-31, false, false",
        "2017-01-01.., 2026-01-01, false, true", // nobody wrote down what came after
        "2010..2014, 2012-06-01, true, true",
        "2010..2014, 2014-06-01, false, true", // some day of 2014
        "2010..2014, 2015-01-01, false, false",
        "..2014, 2012-06-01, false, true",
        "2010..?, 2012-06-01, false, true",
        "2019-04..2019-06, 2019-05-15, true, true",
    })
    void aBoundKnownToTheYearLeavesTheYearOpen(String period, LocalDate day, boolean sure, boolean possible) {
        assertThat(Period.parse(period).surelyHeldOn(day, AS_OF)).isEqualTo(sure);
        assertThat(Period.parse(period).mayHaveHeldOn(day)).isEqualTo(possible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-13..", "2020..2019", "vorig jaar.."})
    void whatIsNoPeriodIsRefused(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'");
    }
}
