package org.kroniek.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kroniek.model.Reading;

/** The hard phenomena of the codebook through the whole program: {@code phenomena/LANGUAGE.txt}. */
class PhenomenaTest {
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("phenomena")
    void codesByTheCodebook(String language, String phenomenon, List<String> block) {
        Reading reading = ShippedProgram.read(language, text(block));
        ReadingLines lines = new ReadingLines(reading);
        List<String> records = marked(block, "> ");
        List<String> attributions = marked(block, "\" ");
        assertThat(records.size() + attributions.size()).isPositive();
        if (!records.isEmpty()) {
            assertThat(lines.records()).as(text(block)).containsExactlyInAnyOrderElementsOf(records);
        }
        if (!attributions.isEmpty()) {
            assertThat(lines.attributions()).as(text(block)).containsExactlyInAnyOrderElementsOf(attributions);
        }
    }

    static Stream<Arguments> phenomena() {
        return Stream.of("nl", "en")
                .flatMap(language -> TestTexts.blocks("phenomena/" + language + ".txt").stream()
                        .map(block -> Arguments.of(language, block.get(0).substring(2), block)));
    }

    private static String text(List<String> block) {
        return block.stream()
                .filter(line -> !line.startsWith("# ") && !line.startsWith("> ") && !line.startsWith("\" "))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("block without a text: " + block));
    }

    private static List<String> marked(List<String> block, String mark) {
        return block.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }
}
