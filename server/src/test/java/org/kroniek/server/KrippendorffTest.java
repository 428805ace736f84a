package org.kroniek.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of Krippendorff (2011), 'Computing Krippendorff's Alpha-Reliability'. */
class KrippendorffTest {
    @Test
    void agreesWithTheExampleOfBinaryData() {
        assertThat(alpha("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")).isCloseTo(0.095, within(0.0005));
    }

    @Test
    void agreesWithTheExampleOfNominalData() {
        assertThat(alpha("a a b b d c c c e d d a", "b a b b b c c c e d d d")).isCloseTo(0.692, within(0.0005));
    }

    @Test
    void agreesWithTheExampleOfFourCodersAndMissingValues() {
        assertThat(alpha(
                        "1 2 3 3 2 1 4 1 2 . . .",
                        "1 2 3 3 2 2 4 1 2 5 . 3",
                        ". 3 3 3 2 3 4 2 2 5 1 .",
                        "1 2 3 3 2 4 4 1 2 5 1 ."))
                .isCloseTo(0.743, within(0.0005));
    }

    @Test
    void doesNotKnowWhereNothingVaries() {
        Krippendorff krippendorff = new Krippendorff();
        krippendorff.add(List.of("x", "x"));
        assertThat(krippendorff.alpha()).isEmpty();
    }

    private static double alpha(String... coders) {
        Krippendorff krippendorff = new Krippendorff();
        int units = coders[0].split(" ").length;
        for (int unit = 0; unit < units; unit++) {
            List<String> values = new ArrayList<>();
            for (String coder : coders) {
                String value = coder.split(" ")[unit];
                if (!value.equals(".")) {
                    values.add(value);
                }
            }
            krippendorff.add(values);
        }
        return krippendorff.alpha().orElseThrow();
    }
}
