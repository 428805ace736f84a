package org.kroniek.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadwordTest {
    @ParameterizedTest(name = "{0}, head last {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # words             | head last | head    | others
            oprukken            | true      | oprukken|
            opdracht geven      | true      | geven   | opdracht
            aan de macht komen  | true      | komen   | aan de macht
            take part           | false     | take    | part
            lay  siege          | false     | lay     | siege
            in *handen vallen   | true      | handen  | in vallen
            prime *minister     | false     | minister| prime
            # a pattern is not a marked head
            *-jarig             | true      | *-jarig |
            pro-*               | false     | pro-*   |
            """)
    void knowsWhichWordHeads(String words, boolean headLast, String head, String others) {
        Headword headword = Headword.parse(words, headLast);
        assertThat(headword.head()).isEqualTo(head);
        assertThat(String.join(" ", headword.others())).isEqualTo(others == null ? "" : others);
    }
}
