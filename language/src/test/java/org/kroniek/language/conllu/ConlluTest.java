package org.kroniek.language.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kroniek.language.Sentence;
import org.kroniek.model.Span;

class ConlluTest {
    private static final String WRITTEN = """
            # sent_id = a-1
            # text = "Don't!", zei Bah.
            1\t"\t"\tPUNCT\t_\t_\t2\tpunct\t_\tSpaceAfter=No
            2-3\tDon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            2\tDo\tdo\tAUX\t_\tMood=Imp|VerbForm=Fin\t0\troot\t_\t_
            3\tn't\tnot\tPART\t_\t_\t2\tadvmod\t_\t_
            4\t!\t!\tPUNCT\t_\t_\t2\tpunct\t_\tSpaceAfter=No
            5\t"\t"\tPUNCT\t_\t_\t2\tpunct\t_\tSpaceAfter=No
            6\t,\t,\tPUNCT\t_\t_\t7\tpunct\t_\t_
            7\tzei\tzeggen\tVERB\t_\t_\t2\tparataxis\t_\t_
            8\tBah\tBah\tPROPN\t_\t_\t7\tnsubj\t_\tNE=B-PER|SpaceAfter=No
            9\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

            """;

    @Test
    void writesWhatItReads() throws IOException {
        List<Sentence> sentences = ConlluReader.read(new StringReader(WRITTEN));
        assertThat(sentences).hasSize(1);
        assertThat(ConlluWriter.write(sentences.get(0), "a-1")).isEqualTo(WRITTEN);
    }

    @Test
    void placesWordsInTheTextTheyMake() throws IOException {
        Sentence sentence = ConlluReader.read(new StringReader(WRITTEN)).get(0);
        assertThat(sentence.token(2).span()).isEqualTo(new Span(1, 3));
        assertThat(sentence.token(3).span()).isEqualTo(new Span(3, 6));
        assertThat(sentence.token(8).span().in("\"Don't!\", zei Bah.")).isEqualTo("Bah");
    }

    @Test
    void saysWhichLineIsWrong() {
        assertThatThrownBy(() -> ConlluReader.read(new StringReader("# x\n1\tHaftar\tHaftar\n")))
                .isInstanceOf(IOException.class)
                .hasMessage("CoNLL-U, line 2: 3 columns, wanted 10");
    }
}
