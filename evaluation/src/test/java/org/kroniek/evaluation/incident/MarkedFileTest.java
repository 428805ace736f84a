package org.kroniek.evaluation.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kroniek.model.Span;

class MarkedFileTest {
    @Test
    void takesTheMarksOutOfTheText() {
        List<MarkedArticle> articles = MarkedFile.read("congo", """
                # a comment
                @article nl 2024-03-06 De Avondbode
                😀 Zij [vielen|raid] Goma [aan|raid].

                @article en 2024-03-07 Herald
                All was quiet.
                """);

        assertThat(articles)
                .extracting(MarkedArticle::name, MarkedArticle::publisher, MarkedArticle::text)
                .containsExactly(
                        tuple("congo-1", "De Avondbode", "😀 Zij vielen Goma aan."),
                        tuple("congo-2", "Herald", "All was quiet."));
        assertThat(articles.get(0).marks())
                .containsExactly(new Mark(new Span(6, 12), "raid"), new Mark(new Span(18, 21), "raid"));
        assertThat(articles.get(0).incident(new Span(18, 21))).contains("raid");
        assertThat(articles.get(0).incident(new Span(0, 5))).isEmpty();
    }

    @Test
    void saysWhereAHeadOrMarkIsWrong() {
        assertThatThrownBy(() -> MarkedFile.read("congo", "@article nl De Avondbode\ntekst"))
                .hasMessage(
                        "congo.txt:1: write '@article LANGUAGE YYYY-MM-DD PUBLISHER', not '@article nl De Avondbode'");
        assertThatThrownBy(() -> MarkedFile.read("congo", "@article nl 2024-03-06 Bode\nZij [vielen|De Raid] aan."))
                .hasMessageStartingWith("congo-1: write a mark as [words|incident-name], near '");
        assertThatThrownBy(() -> MarkedFile.read("congo", "niets"))
                .hasMessage("congo.txt: holds no line that begins with '@article'");
    }
}
