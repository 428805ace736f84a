package org.kroniek.language.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaScriptTest {
    @ParameterizedTest(name = "{0} by {1} is {2}")
    @CsvSource({
        "Troepen, l|0||2|, troep",
        "gelopen, l|2||0|, lopen",
        "Haftars, c|0||1|, Haftar",
        "was, =|zijn, zijn",
        "af, l|0||5|en, af",
        "😀en, l|0||2|, 😀",
    })
    void editsTheForm(String form, String script, String lemma) {
        assertThat(LemmaScript.of(script).apply(form)).isEqualTo(lemma);
    }

    @Test
    void refusesOtherText() {
        assertThatThrownBy(() -> LemmaScript.of("l|2|"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'l|2|'");
    }
}
