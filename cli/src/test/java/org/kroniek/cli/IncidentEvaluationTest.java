package org.kroniek.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.evaluation.incident.GroupingScore;

class IncidentEvaluationTest {
    private static final Path GOLD = Path.of("../evaluation/gold/incidents");

    /** Wrong joins are worse than missed ones: precision has the higher bar. */
    @ParameterizedTest
    @ValueSource(strings = {"dev", "held-out"})
    void joinsTheRecordsOfMarkedArticles(String part) throws IOException {
        GroupingScore score = IncidentEvaluation.of(GOLD.resolve(part)).score();

        assertThat(score.things()).isGreaterThan(50);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.92);
        assertThat(score.f1()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void listsWhatIsJoinedAndLeftApartWrongly(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("goma.txt"), """
                @article en 2024-03-06 Herald
                A bomb [exploded|one] in Goma on Tuesday.

                @article en 2024-03-06 Ledger
                A bomb [exploded|two] in Goma on Tuesday.

                @article en 2024-03-20 Herald
                A bomb [exploded|one] in Bukavu on Monday.
                """);

        IncidentEvaluation evaluation = IncidentEvaluation.of(folder);

        assertThat(evaluation.summary()).startsWith("3 articles; records found for 3 of 3 marked words");
        assertThat(evaluation.mistakes())
                .containsExactly(
                        "wrong   goma-1.r1 ASSAULT 'exploded' (one)  ~  goma-2.r1 ASSAULT 'exploded' (two)",
                        "missed  goma-1.r1 ASSAULT 'exploded' (one)  ~  goma-3.r1 ASSAULT 'exploded' (one)");
    }

    @Test
    void saysWhereAFolderHasNoMarkedArticles(@TempDir Path folder) {
        assertThatThrownBy(() -> IncidentEvaluation.of(folder))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("holds no file of marked articles");
    }
}
