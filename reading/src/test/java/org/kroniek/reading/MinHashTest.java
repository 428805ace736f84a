package org.kroniek.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.model.Fingerprint;

class MinHashTest {
    private static String text(String name) throws IOException {
        try (InputStream stream = MinHashTest.class.getResourceAsStream("duplicates/" + name + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Fingerprint fingerprint(String text) throws RefusedException {
        Fingerprint fingerprint = PlainText.read(text, "test").article().fingerprint();
        assertThat(fingerprint).isNotNull();
        return fingerprint;
    }

    private static double distance(String one, String other) throws Exception {
        return fingerprint(one).distance(fingerprint(other));
    }

    @Test
    void layoutMarksAndHeadlineDoNotMoveIt() throws Exception {
        String text = text("harbour-agency");
        String copy = "Explosions at the port\n"
                + text.substring(text.indexOf('\n'))
                        .replace("“", "\"")
                        .replace("”", "\"")
                        .toUpperCase(Locale.ROOT);
        assertThat(distance(text, copy)).isLessThan(0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour-cut", "harbour-edited", "harbour-shortened-and-edited"})
    void copiesThatWereCutOrEditedAreNear(String copy) throws Exception {
        assertThat(fingerprint(text("harbour-agency")).isNear(fingerprint(text(copy))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour-own-report", "harbour-other-paper"})
    void otherReportsOfTheSameEventAreNot(String other) throws Exception {
        assertThat(fingerprint(text("harbour-agency")).isNear(fingerprint(text(other))))
                .isFalse();
    }

    @Test
    void theDistanceIsTheShareOfShinglesNotInCommon() throws Exception {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            words.add("woord" + i);
        }
        String whole = String.join(" ", words) + ".";
        for (double kept : List.of(0.9, 0.6, 0.3)) {
            String part = String.join(" ", words.subList(0, (int) (kept * words.size()))) + ".";
            assertThat(distance(whole, part)).isCloseTo(1 - kept, Offset.offset(0.12));
        }
        assertThat(distance(whole, whole.replace("woord", "ander"))).isGreaterThan(0.95);
    }

    @Test
    void nearTextsShareAKeyOfTheIndex() throws Exception {
        List<String> keys = fingerprint(text("harbour-agency")).bands();
        assertThat(fingerprint(text("harbour-edited")).bands()).anyMatch(keys::contains);
        assertThat(fingerprint(text("harbour-own-report")).bands()).noneMatch(keys::contains);
    }

    @Test
    void aTextWithoutThreeWordsHasNone() throws Exception {
        assertThat(PlainText.read("Leger rukt", "test").article().fingerprint()).isNull();
        assertThat(MinHash.of("", List.of())).isEmpty();
    }
}
