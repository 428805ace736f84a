package org.kroniek.language.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameLabelsTest {
    private static final Vocabulary LABELS = new Vocabulary(List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC"));

    @Test
    void beginsNoNameInTheMiddle() {
        float[][] scores = {{1, 0, 5, 0, 0}, {0, 0, 5, 0, 0}};
        assertThat(NameLabels.decode(scores, LABELS)).containsExactly("B-PER", "I-PER");
    }

    @Test
    void keepsOneKindInAName() {
        float[][] scores = {{0, 4, 0, 3, 0}, {0, 0, 1, 0, 5}};
        assertThat(NameLabels.decode(scores, LABELS)).containsExactly("B-LOC", "I-LOC");
    }

    @Test
    void readsAnEmptySentence() {
        assertThat(NameLabels.decode(new float[0][], LABELS)).isEmpty();
    }
}
