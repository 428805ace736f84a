package org.kroniek.language.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.kroniek.language.conllu.ConlluReader;

class TreeDrawingTest {
    @Test
    void drawsHeadsBetweenTheirDependents() throws IOException {
        String conllu = """
                1\tHaftars\tHaftar\tPROPN\t_\t_\t2\tnmod:poss\t_\tNE=B-PER
                2\ttroepen\ttroep\tNOUN\t_\t_\t3\tnsubj\t_\t_
                3\trukken\toprukken\tVERB\t_\t_\t0\troot\t_\t_
                4\top\top\tADP\t_\t_\t3\tcompound:prt\t_\t_
                5\tnaar\tnaar\tADP\t_\t_\t6\tcase\t_\t_
                6\tTripoli\tTripoli\tPROPN\t_\t_\t3\tobl\t_\tNE=B-LOC
                """;
        assertThat(TreeDrawing.draw(ConlluReader.read(new StringReader(conllu)).get(0)))
                .isEqualTo("""
                   ┌─ Haftars  nmod:poss     PROPN  Haftar              B-PER
                ┌─ troepen     nsubj         NOUN   troep
                rukken         root          VERB   oprukken
                ├─ op          compound:prt  ADP    op
                │  ┌─ naar     case          ADP    naar
                └─ Tripoli     obl           PROPN  Tripoli             B-LOC
                """);
    }
}
