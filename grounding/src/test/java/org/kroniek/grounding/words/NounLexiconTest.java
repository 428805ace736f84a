package org.kroniek.grounding.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.grounding.NounClass;

class NounLexiconTest {
    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "nl, krijgsheer, PERSON, ''",
        "nl, regeringstroepen, FORCES, regerings",
        "nl, VN-gezant, PERSON, vn",
        "nl, kustplaatsen, PLACE, ''",
        "nl, voetbal, THING, ''",
        "en, warlord, PERSON, ''",
        "en, cities, PLACE, ''",
        "en, stock, GOODS, ''"
    })
    void findsNounsCompoundsAndPlurals(String language, String word, NounClass nounClass, String modifier) {
        Noun noun = LanguageWords.load(language).nouns().find(word).orElseThrow();
        assertThat(noun.nounClass()).isEqualTo(nounClass);
        assertThat(noun.modifier()).isEqualTo(modifier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void holdsMoreThanFifteenHundredNouns(String language) {
        assertThat(LanguageWords.load(language).nouns().size()).isGreaterThan(1500);
    }
}
