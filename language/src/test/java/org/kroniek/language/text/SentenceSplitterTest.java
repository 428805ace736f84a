package org.kroniek.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.language.UdParser;
import org.kroniek.language.network.ModelFiles;

/** The sentences of each passage of {@code sentences-*.txt}, put in one line, must be found again. */
class SentenceSplitterTest {
    private static final double BAR = 0.98;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void findsTheSentencesOfHardNews(String language) throws IOException {
        UdParser whole = UdParser.load(language);
        int wanted = 0;
        int found = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (List<String> passage : passages(language)) {
            String text = String.join(isList(passage) ? "\n" : " ", passage);
            List<String> sentences = whole.parse(text).stream()
                    .map(sentence -> sentence.span().in(text))
                    .toList();
            Set<String> common = new HashSet<>(passage);
            common.retainAll(sentences);
            wanted += passage.size();
            found += sentences.size();
            right += common.size();
            sentences.stream().filter(s -> !passage.contains(s)).forEach(wrong::add);
        }
        whole.close();
        assertThat(wanted).isGreaterThanOrEqualTo(300);
        assertThat(2.0 * right / (wanted + found))
                .as("F1, with these wrong:%n%s", String.join("\n", wrong))
                .isGreaterThanOrEqualTo(BAR);
    }

    /** What the network of unmarked ends knows is counted less where the text has marks. */
    @Test
    void trustsLikelyEndsWhereMarksAreMissing() throws IOException {
        String careless = "hi all . thanks for the notes i will read them we meet on monday bye";
        List<Piece> pieces = new Tokenizer(rules("en")).tokenize(careless, 0, careless.length());
        float[] scores = new float[pieces.size()];
        scores[6] = 2;
        assertThat(new SentenceSplitter(rules("en")).split(careless, pieces, scores))
                .hasSize(1);
        scores[10] = 2;
        assertThat(new SentenceSplitter(rules("en")).split(careless, pieces, scores))
                .hasSize(3);
    }

    @Test
    void breaksAtABlankLineAndBeforeBullets() throws IOException {
        assertThat(split("nl", "De eisen:\n- vrede\n- brood\n\nMeer nieuws"))
                .containsExactly("De eisen:", "- vrede", "- brood", "Meer nieuws");
    }

    @Test
    void joinsLinesThatAreOnlyWrapped() throws IOException {
        String wrapped =
                "De rebellen hebben gisteren de hoofdstad van de provincie ingenomen, zegt\nPersbureau Reuters. Er vielen doden.";
        assertThat(split("nl", wrapped)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Geen leesteken aan het eind
            nl | ...
            en | ?!
            en | (
            nl | ’s
            """)
    void keepsFragmentsWhole(String language, String text) throws IOException {
        assertThat(split(language, text)).containsExactly(text);
    }

    /** Headings and items stand on lines of their own in an article. */
    private static boolean isList(List<String> passage) {
        return passage.stream().anyMatch(line -> !line.matches(".*[.?!…][\"'”’)\\]]*"));
    }

    private static List<String> split(String language, String text) throws IOException {
        TokenRules rules = rules(language);
        List<Piece> pieces = new Tokenizer(rules).tokenize(text, 0, text.length());
        return new SentenceSplitter(rules)
                .split(text, pieces, SentenceSplitter.NO_SCORES).stream()
                        .map(s -> text.substring(
                                s.get(0).begin(), s.get(s.size() - 1).end()))
                        .toList();
    }

    static TokenRules rules(String language) throws IOException {
        ModelFiles files = name -> resource("/org/kroniek/language/" + language + "/" + name);
        return TokenRules.load(files);
    }

    private static List<List<String>> passages(String language) throws IOException {
        try (InputStream in = resource("/org/kroniek/language/text/sentences-" + language + ".txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n\n+"))
                    .map(block -> Stream.of(block.split("\n"))
                            .filter(line -> !line.startsWith("# "))
                            .toList())
                    .filter(block -> !block.isEmpty())
                    .toList();
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(SentenceSplitterTest.class.getResourceAsStream(path), path);
    }
}
