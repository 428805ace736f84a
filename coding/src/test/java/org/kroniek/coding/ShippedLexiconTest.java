package org.kroniek.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.coding.lexicon.LexiconReader;

class ShippedLexiconTest {
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void readsWithoutProblems(String language) {
        assertThat(LexiconReader.shipped(language).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void examplesComeOutAsMarked(String language) {
        LexiconCheck check = new LexiconCheck(
                LexiconReader.shipped(language).lexicon(), sentence -> ShippedProgram.read(language, sentence));

        assertThat(check.run().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void indexNamesEveryFile(String language) throws IOException {
        Path folder = Path.of("src/main/resources/org/kroniek/coding", language);
        List<String> index = Files.readAllLines(folder.resolve("index.txt"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".lex")))
                    .containsExactlyInAnyOrderElementsOf(index);
        }
    }
}
