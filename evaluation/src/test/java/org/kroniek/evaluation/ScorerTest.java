package org.kroniek.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.format.ReadingReader;
import org.kroniek.format.gold.GoldReader;

/**
 * Holds the scorer to the figures that the reference script of the definitions gave on the same cases
 * ({@code cases/*.figures.json}; texts, gold and readings are invented for this test).
 */
class ScorerTest {
    private static final double EXACT = 1e-12;
    private static final double ROUNDED = 0.0005;

    private static String resource(String name) throws IOException {
        try (InputStream stream = ScorerTest.class.getResourceAsStream("cases/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ArticleScore score(String name) throws IOException {
        return Scorer.score(
                GoldReader.read(resource(name + ".gold.json")), ReadingReader.read(resource(name + ".json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"goma", "doha", "nothing"})
    void givesTheFiguresOfTheReferenceScript(String name) throws IOException {
        JsonNode figures = new ObjectMapper().readTree(resource(name + ".figures.json"));
        ArticleScore score = score(name);
        assertFinding(score.records(), figures);
        assertFacets(score.facets(), figures.path("facets"));
        assertThat(score.full().share(1)).isEqualTo(figures.path("full").asDouble(), within(EXACT));
        assertFinding(score.attributions(), figures.path("attributions"));
        assertFacets(score.attributionFacets(), attributionFacets(figures.path("attributions")));
        assertThat(score.links())
                .isEqualTo(new Ratio(
                        figures.path("links").path("found").asInt(),
                        figures.path("links").path("of").asInt()));
        assertThat(score.passages())
                .isEqualTo(new Ratio(
                        figures.path("passages").path("found").asInt(),
                        figures.path("passages").path("of").asInt()));
    }

    private static JsonNode attributionFacets(JsonNode attributions) {
        var facets = new ObjectMapper().createObjectNode();
        Stream.of("stance", "channel", "within")
                .filter(attributions::has)
                .forEach(name -> facets.set(name, attributions.get(name)));
        return facets;
    }

    private static void assertFinding(Finding finding, JsonNode figures) {
        assertThat(finding.predicted()).isEqualTo(figures.path("predicted").asInt());
        assertThat(finding.recall())
                .isEqualTo(new Ratio(
                        figures.path("found").asInt(), figures.path("core").asInt()));
        assertThat(finding.p()).isEqualTo(figures.path("precision").asDouble(), within(EXACT));
        assertThat(finding.r()).isEqualTo(figures.path("recall").asDouble(), within(EXACT));
        assertThat(finding.f1()).isEqualTo(figures.path("f1").asDouble(), within(EXACT));
    }

    private static void assertFacets(Map<String, Ratio> facets, JsonNode figures) {
        Map<String, Double> expected = new TreeMap<>();
        figures.fieldNames()
                .forEachRemaining(name -> expected.put(name, figures.path(name).asDouble()));
        assertThat(facets.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (name, share) -> assertThat(facets.get(name).share(1)).as(name).isEqualTo(share, within(ROUNDED)));
    }

    @Test
    void namesWhatIsMissedWrongAndSpurious() throws IOException {
        assertThat(score("goma").misses())
                .containsExactly(
                        "missed   g5 LOCATED/CONTROLS  →  | de stad veilig is",
                        "wrong    g2 r2 ASSAULT certainty, modality | twintig strijders  hebben gedood",
                        "wrong    g3 r3 BACKS recipient, source | Rwanda steunt",
                        "spurious r6 CONSULT case/r6 | Volgens Reuters zegt gouverneur Jean Bosco dat de stad veilig is.",
                        "attribution missed b5 [Rwanda] | Rwanda zwijgt");
    }

    @Test
    void theTotalWeighsEveryRecordTheSame() throws IOException {
        ArticleScore total = ArticleScore.total(List.of(score("goma"), score("doha"), score("nothing")));
        assertThat(total.records().recall()).isEqualTo(new Ratio(5, 9));
        assertThat(total.records().precision()).isEqualTo(new Ratio(6, 10));
        assertThat(total.facets()).containsEntry("certainty", new Ratio(4, 5)).containsEntry("count", new Ratio(1, 1));
        assertThat(total.links()).isEqualTo(new Ratio(1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De Verenigde Staten",
                "the  verenigde staten.",
                "“Verenigde” Staten's",
                "Het Een VERENIGDE STATEN"
            })
    void comparesNamesWithoutCaseArticlesMarksAndGenitive(String name) {
        assertThat(Words.norm(name)).isEqualTo("verenigde staten");
    }

    @Test
    void writesTheFiguresInFiveLines() throws IOException {
        assertThat(ScoreText.of(score("goma"))).isEqualTo("""
                records       P 0.83  R 0.80  F1 0.82   (4 of 5 core found; 7 predicted)
                facets        actor 1.00  certainty 0.75  count 1.00  modality 0.50  mode 1.00  place 1.00  recipient 0.75  source 0.75  time 1.00
                full records  0.40
                attributions  P 0.80  R 0.80  F1 0.80   channel 1.00  stance 0.75  within 1.00
                links         1 of 2     passages 4 of 5""");
    }
}
