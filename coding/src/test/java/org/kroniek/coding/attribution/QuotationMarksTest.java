package org.kroniek.coding.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.model.CodePointIndex;
import org.kroniek.model.Span;

class QuotationMarksTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            # marks of every press
            “We hold the town,” he said.                     | We hold the town,
            „Wij houden stand”, zei hij.                     | Wij houden stand
            „Wij houden stand“, zei hij.                     | Wij houden stand
            «Nous tenons», zei hij.                          | Nous tenons
            ‘Wij houden stand’, zei hij.                     | Wij houden stand
            "We hold the town," he said.                     | We hold the town,
            'We hold the town,' he said.                     | We hold the town,
            # mismatched
            “Wij houden stand", zei hij.                     | Wij houden stand
            „Wij houden stand", zei hij.                     | Wij houden stand
            # an apostrophe or a quotation inside does not close
            'They don't fight,' he said.                     | They don't fight,
            “He called it ‘absurd’ and left,” she said.      | He called it ‘absurd’ and left,
            # several, and one that goes on in the next paragraph
            Ze noemden het 'onzin' en 'leugens'.             | onzin / leugens
            “We won,” he said. “We go on.”                   | We won, / We go on.
            “We go on until the whole valley is ours.        | We go on until the whole valley is ours.
            """)
    void findsWhatStandsBetweenMarks(String text, String quotations) {
        assertThat(String.join(" / ", quotations(text))).isEqualTo(quotations);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "’s Avonds vluchtte het leger.",
                "'s Avonds vluchtte het leger.",
                "The rebels' advance met Assad's army.",
                "‘We go on until the whole valley is ours.",
                "Niemand sprak."
            })
    void takesNoApostropheForAQuotation(String text) {
        assertThat(quotations(text)).isEmpty();
    }

    @Test
    void countsCodePoints() {
        String text = "😀 “Go,” she said.";
        Span whole = new Span(0, text.codePointCount(0, text.length()));
        assertThat(QuotationMarks.in(text, CodePointIndex.of(text), whole)).containsExactly(new Span(3, 6));
    }

    @Test
    void staysInItsPassage() {
        String text = "“One.” “Two.” “Three.”";
        assertThat(QuotationMarks.in(text, CodePointIndex.of(text), new Span(7, 13)))
                .containsExactly(new Span(8, 12));
    }

    private static List<String> quotations(String text) {
        Span whole = new Span(0, text.codePointCount(0, text.length()));
        return QuotationMarks.in(text, CodePointIndex.of(text), whole).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
