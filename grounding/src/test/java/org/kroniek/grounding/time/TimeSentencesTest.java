package org.kroniek.grounding.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.language.UdParser;

/** Time expressions of whole sentences, through the shipped parser, against dates worked out by hand. */
class TimeSentencesTest {
    /** Issue 5 asks 0.90 of values. */
    private static final double VALUES = 0.95;

    private static final Map<String, UdParser> PARSERS = Map.of("nl", parser("nl"), "en", parser("en"));

    private static UdParser parser(String language) {
        try {
            return UdParser.load(language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nl-tuned.txt",
                "nl-fresh.txt",
                "nl-fresh-2.txt",
                "en-tuned.txt",
                "en-fresh.txt",
                "en-fresh-2.txt"
            })
    void givesTheDateAndInventsNoDay(String file) throws IOException {
        String language = file.substring(0, 2);
        DatedSentences sentences =
                DatedSentences.read(file).score(PARSERS.get(language), RuleTimeResolver.shipped(language));
        assertThat(sentences.invented()).isEmpty();
        assertThat(sentences.f1())
                .as(() -> String.join("\n", sentences.wrong()))
                .isGreaterThanOrEqualTo(VALUES);
    }
}
