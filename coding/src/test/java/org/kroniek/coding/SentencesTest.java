package org.kroniek.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.model.Reading;

/**
 * Single sentences in the manner of the PLOVER and CAMEO codebooks: {@code sentences/LANGUAGE.txt}. How well classes, and classes with
 * actor and recipient, come out must not fall below what is written here; whoever mends raises it.
 */
class SentencesTest {
    @ParameterizedTest(name = "{0}: classes F1 at least {1}, with actor and recipient {2}")
    @CsvSource({"nl, 0.80, 0.72", "en, 0.82, 0.75"})
    void tellsWhoDoesWhatToWhom(String language, double classes, double triples) {
        List<ExpectedEvents> sentences = ExpectedEvents.of("sentences/" + language + ".txt");
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(150);
        ExpectedEvents.Tally total = new ExpectedEvents.Tally(0, 0, 0, 0);
        List<String> wrong = new ArrayList<>();
        for (ExpectedEvents sentence : sentences) {
            Reading reading = ShippedProgram.read(language, sentence.sentence());
            ExpectedEvents.Tally tally = sentence.tally(reading);
            total = total.plus(tally);
            if (tally.triples() < tally.expected() || tally.coded() > tally.expected()) {
                wrong.add(sentence.sentence() + "\n  " + String.join("\n  ", new ReadingLines(reading).records()));
            }
        }
        assertThat(total.f1(total.classes())).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(classes);
        assertThat(total.f1(total.triples())).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(triples);
    }
}
