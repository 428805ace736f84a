package org.kroniek.grounding.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.grounding.knowledge.NameMatch.Part;

class NameMatcherTest {
    private static List<NameMatch> match(String language, String text) {
        return Shipped.BASE.matcher(language).match(List.of(text.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "nl | Haftars troepen rukken | 0 | 2 | WHOLE | false | actor:libyan-national-army",
                "nl | opmars van Haftar | 2 | 3 | WHOLE | false | actor:khalifa-haftar",
                "nl | Haftars opmars | 0 | 1 | WHOLE | true | actor:khalifa-haftar",
                "nl | de VN-gezant sprak | 1 | 2 | FIRST | false | actor:un",
                "nl | een anti-Taliban leger | 1 | 2 | LAST | false | actor:taliban",
                "nl | Tripoli's haven | 0 | 1 | WHOLE | true | geonames:2210247",
                "en | Tripoli’s port | 0 | 1 | WHOLE | true | geonames:2210247",
                "en | the United Nations Security Council met | 1 | 5 | WHOLE | false | actor:un-security-council",
                "nl | in de Verenigde Arabische Emiraten | 2 | 5 | WHOLE | false | country:ARE",
                "nl | het Internationaal Strafhof in | 1 | 3 | WHOLE | false | actor:icc",
                "nl | de nieuwszender Al-Jazeera meldt | 2 | 3 | WHOLE | false | actor:al-jazeera",
                "en | Al Jazeera reports | 0 | 2 | WHOLE | false | actor:al-jazeera",
                "nl | de moslimbroederschap deelt | 1 | 2 | WHOLE | false | actor:muslim-brotherhood",
                "nl | het Libische Nationale Leger rukt | 1 | 4 | WHOLE | false | actor:libyan-national-army",
                "en | near the Bab al-Mandab today | 2 | 4 | WHOLE | false | place:bab-el-mandeb",
                "nl | rond Khan Younis gevochten | 1 | 3 | WHOLE | false | geonames:281124",
            })
    void findsTheLongestName(
            String language, String text, int begin, int end, Part part, boolean genitive, String key) {
        assertThat(match(language, text)).anySatisfy(m -> {
            assertThat(m.begin()).isEqualTo(begin);
            assertThat(m.end()).isEqualTo(end);
            assertThat(m.part()).isEqualTo(part);
            assertThat(m.genitive()).isEqualTo(genitive);
            assertThat(m.candidates()).extracting(c -> c.known().key()).contains(key);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | dat is waar", // not IS
                "nl | Is dat waar", // not IS, though it has a capital
                "en | who told us", // not WHO, not US
                "en | a turkey dinner", // not Turkey
            })
    void aSmallWordIsNoName(String language, String text) {
        assertThat(match(language, text)).isEmpty();
    }

    @Test
    void capitalsMakeTheAcronym() {
        assertThat(match("nl", "strijders van IS")).hasSize(1);
        assertThat(match("en", "the WHO said"))
                .anySatisfy(m -> assertThat(m.candidates())
                        .extracting(c -> c.known().key())
                        .contains("actor:who"));
    }

    @Test
    void acronymsOfOneLanguageStayThere() {
        assertThat(Shipped.keys("VN", "nl")).contains("actor:un");
        assertThat(Shipped.keys("VN", "en")).doesNotContain("actor:un");
    }

    @Test
    void allTownsOfANameAreCandidatesTheLargestFirst() {
        List<KnownPlace> towns = Shipped.BASE.lookup("Tripoli", "nl").stream()
                .map(Candidate::known)
                .filter(KnownPlace.class::isInstance)
                .map(KnownPlace.class::cast)
                .toList();
        assertThat(towns)
                .extracting(KnownPlace::country)
                .startsWith("LBY", "LBN")
                .contains("USA", "GRC");
    }
}
