package org.kroniek.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
    private static final PassageCutter CUTTER = PassageCutter.ofResources();
    private static final Origins ORIGINS = Origins.ofResources();

    private static List<String> origin(String text, String... byline) {
        return ORIGINS.of(text, CUTTER.cut(text, null, Map.of()), List.of(byline));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Het leger zwijgt. (ANP/AFP)                                        | ANP AFP
            Het leger zwijgt. (Belga)                                          | Belga
            Het leger zwijgt. (ANP, Reuters en eigen berichtgeving)            | ANP Reuters
            Bron: Reuters                                                      | Reuters
            Bronnen: AP en dpa                                                 | AP dpa
            Door: ANP                                                          | ANP
            ANP / Redactie                                                     |
            © 2024 AFP                                                         | AFP
            The Associated Press contributed to this report.                   | AP
            AFP and Reuters contributed reporting.                             | AFP Reuters
            With inputs from PTI and ANI.                                      | PTI ANI
            TRIPOLI (Reuters) - The army advanced on Monday.                   | Reuters
            BRUSSEL, 3 juni (Belga) - Het parlement stemt.                     | Belga
            Reuters in Kyiv                                                    | Reuters
            Agence France-Presse in Beirut                                     | AFP
            Volgens Reuters rukte het leger op.                                |
            Reuters meldt dat de brug dicht is.                                |
            By AP standards that is much.                                      |
            """)
    void agenciesOfCreditLinesBecomeTheOrigin(String line, String agencies) {
        assertThat(String.join(" ", origin("Brug dicht\n\nHet leger rukte maandag op naar de stad.\n\n" + line)))
                .isEqualTo(agencies == null ? "" : agencies);
    }

    @Test
    void anAgencyThatMadeThePictureIsNone() {
        assertThat(origin(
                        "Brug dicht\n\nSoldaten bij de brug. Foto: ANP\n\nSoldaten in de stad (AFP)\n\nHet leger rukte"
                                + " op.\n\nDe regering zwijgt."))
                .isEmpty();
    }

    @Test
    void theBylineComesFirst() {
        assertThat(origin("Brug dicht\n\nHet leger rukte op.\n\nDe regering zwijgt. (AFP)", "Jan Jansen", "Reuters"))
                .containsExactly("Reuters", "AFP");
    }
}
