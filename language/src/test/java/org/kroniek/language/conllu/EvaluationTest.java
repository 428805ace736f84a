package org.kroniek.language.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kroniek.language.Sentence;

class EvaluationTest {
    private static final String GOLD = """
            1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
            1\tdo\tdo\tAUX\t_\t_\t3\taux\t_\t_
            2\tn't\tnot\tPART\t_\t_\t3\tadvmod\t_\t_
            3\tshoot\tshoot\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
            4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_

            1\tHaftar\tHaftar\tPROPN\t_\t_\t2\tnsubj:pass\t_\tNE=B-PER
            2\tfled\tflee\tVERB\t_\t_\t0\troot\t_\t_
            """;

    @Test
    void findsNothingWrongInTheGold() throws IOException {
        Evaluation same = Evaluation.of(read(GOLD), read(GOLD));
        assertThat(List.of(same.tokens(), same.sentences(), same.words(), same.las(), same.lemmas(), same.names()))
                .allSatisfy(score -> assertThat(score.f1()).isEqualTo(1));
    }

    @Test
    void countsSubtypesOnlyWhereAsked() throws IOException {
        Evaluation evaluation = Evaluation.of(read(GOLD), read(GOLD.replace("nsubj:pass", "nsubj")));
        assertThat(evaluation.las()).isEqualTo(new Score(6, 6, 6));
        assertThat(evaluation.lasWithSubtypes()).isEqualTo(new Score(6, 6, 5));
    }

    /** One sentence out of two, "don't" in one piece, and a head that follows from that. */
    @Test
    void alignsWordsByTheirCharacters() throws IOException {
        String system = """
                1\tdon't\tdon't\tAUX\t_\t_\t2\taux\t_\t_
                2\tshoot\tshoot\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
                3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_
                4\tHaftar\tHaftar\tNOUN\t_\t_\t2\tnsubj\t_\t_
                5\tfled\tflee\tVERB\t_\t_\t2\tconj\t_\t_
                """;
        Evaluation evaluation = Evaluation.of(read(GOLD), read(system));
        assertThat(evaluation.tokens()).isEqualTo(new Score(5, 5, 5));
        assertThat(evaluation.sentences()).isEqualTo(new Score(2, 1, 0));
        assertThat(evaluation.words()).isEqualTo(new Score(6, 5, 4));
        assertThat(evaluation.upos()).isEqualTo(new Score(6, 5, 3));
        assertThat(evaluation.uas()).isEqualTo(new Score(6, 5, 2));
        assertThat(evaluation.names()).isEqualTo(new Score(1, 0, 0));
        assertThat(evaluation.uas().f1()).isCloseTo(4 / 11.0, within(1e-9));
    }

    @Test
    void refusesAnotherText() throws IOException {
        List<Sentence> gold = read(GOLD);
        List<Sentence> other = read(GOLD.replace("fled", "won"));
        assertThatThrownBy(() -> Evaluation.of(gold, other)).hasMessageContaining("'fled' against 'won'");
    }

    private static List<Sentence> read(String conllu) throws IOException {
        return ConlluReader.read(new StringReader(conllu));
    }
}
