package org.kroniek.grounding.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.grounding.EntityMention;
import org.kroniek.grounding.Grounding;
import org.kroniek.grounding.Reason;

/** What the words of small invented articles refer to. */
class ArticleGrounderTest {
    @ParameterizedTest(name = "{2}: {3} is {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # language | date | text | mention | entity
        nl | 2022-11-04 | Premier Abiy Ahmed beloofde dat zijn regering hulp zal toelaten. | zijn regering | government:ETH
        nl | 2022-11-04 | De Ethiopische regering sloot een akkoord met het Volksbevrijdingsfront van Tigray (TPLF). | TPLF | actor:tplf
        nl | 2002-06-10 | Het Israëlische leger is de stad Ramallah binnengevallen. | de stad | geonames:282239
        nl | 2002-06-10 | Tanks omsingelden het hoofdkwartier van de Palestijnse leider Yasser Arafat. Volgens Israël is Arafat verantwoordelijk. | Arafat | actor:yasser-arafat
        nl | 2002-06-10 | VN-gezant Terje Roed-Larsen noemde de situatie rampzalig. | VN-gezant | actor:terje-rod-larsen
        nl | 2002-06-10 | VN-gezant Terje Roed-Larsen noemde de situatie rampzalig. | VN | actor:un
        nl | 2002-06-10 | Hamas kondigde wraak aan. De beweging wil de wapens niet neerleggen. | De beweging | actor:hamas
        nl | 2017-11-15 | Generaal Constantino Chiwenga greep in. De generaal eist de vrijlating van Emmerson Mnangagwa. Die werd vorige week ontslagen. | De generaal | actor:constantino-chiwenga
        nl | 2017-11-15 | Generaal Constantino Chiwenga greep in. De generaal eist de vrijlating van Emmerson Mnangagwa. Die werd vorige week ontslagen. | Die | actor:emmerson-mnangagwa
        nl | 2019-04-10 | De krijgsheer Khalifa Haftar rukt in Libië op. De regering vraagt om hulp. | De regering | government:LBY
        nl | 2019-04-10 | Khalifa Haftar rukt in Libië op naar de hoofdstad. | de hoofdstad | geonames:2210247
        nl | 2002-06-10 | De Amerikaanse president George Bush sprak in Washington. De president wil overleg. | De president | actor:george-w-bush
        en | 2022-09-12 | Ukrainian forces recaptured Izyum, President Volodymyr Zelensky said. His army has been advancing. | His army | actor:ukrainian-army
        en | 2022-09-12 | Ukrainian forces recaptured the city of Izyum in the east of the country. | the east of the country | place:eastern-ukraine
        en | 2013-08-22 | The FSA accused President Bashar al-Assad of killing civilians. His government denied the claim. | His government | government:SYR
        en | 2013-08-22 | Hezbollah fighters crossed the border into Syria. | Hezbollah fighters | actor:hezbollah
        en | 2021-08-16 | The Taliban have taken Kabul. The group's fighters entered the palace. | The group | actor:taliban
        en | 2014-03-03 | Putin told Angela Merkel that Russians were in danger. The German chancellor proposed talks. | The German chancellor | actor:angela-merkel
        en | 2021-08-16 | Joe Biden defended the withdrawal of US troops. The American president blamed the Afghan army. | The American president | actor:joe-biden
        """)
    void resolves(String language, String date, String text, String mention, String entity) {
        Grounded grounded = Grounded.article(language, date, text);
        assertThat(grounded.entitiesOf(mention))
                .as(() -> String.join("\n", grounded.lines()))
                .contains(entity);
    }

    @Test
    void letsTheGovernmentActForItsCapital() {
        Grounded grounded = Grounded.article("en", "2022-09-12", "Moscow accused Ukraine of shelling a town.");
        EntityMention moscow = grounded.grounding().mentions().get(0);
        assertThat(grounded.grounding().entity(moscow.acting()).known()).isEqualTo("government:RUS");
    }

    @Test
    void listsTheMembersOfAPlural() {
        Grounded grounded =
                Grounded.article("nl", "2019-04-10", "In Libië vechten milities om de kustplaatsen Misrata en Sirte.");
        Grounding grounding = grounded.grounding();
        EntityMention towns = grounding.mentions().stream()
                .filter(mention -> mention.span().in(grounded.text()).endsWith("kustplaatsen"))
                .findFirst()
                .orElseThrow();
        assertThat(grounding.members(towns))
                .extracting(id -> grounding.entity(id).country())
                .containsExactly("LBY", "LBY");
    }

    @Test
    void leavesWhoSpeaksToTheCoder() {
        Grounded grounded =
                Grounded.article("en", "2022-09-12", "\"We will not stop,\" Volodymyr Zelensky told the BBC.");
        Grounding open = grounded.grounding();
        assertThat(open.openSpeakers()).hasSize(1);
        String zelensky = grounded.first("Volodymyr Zelensky").id();
        Grounding resolved = open.withSpeakers(Map.of(open.openSpeakers().get(0), zelensky));
        assertThat(resolved.openSpeakers()).isEmpty();
        assertThat(resolved.entity(zelensky).mentions()).hasSize(2);
        assertThat(resolved.mentions())
                .filteredOn(m -> resolved.reason(m) == Reason.SPEAKER)
                .hasSize(1);
    }

    @Test
    void numbersEntitiesInTextOrder() {
        Grounding grounding = Grounded.article("nl", "2019-04-10", "Rusland en Egypte steunen Khalifa Haftar.")
                .grounding();
        assertThat(grounding.entities())
                .extracting(e -> e.id() + " " + e.name())
                .containsExactly("e1 Rusland", "e2 Egypte", "e3 Khalifa Haftar");
    }
}
