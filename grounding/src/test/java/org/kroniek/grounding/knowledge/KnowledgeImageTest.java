package org.kroniek.grounding.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The image that the build made says what the tables say. */
class KnowledgeImageTest {
    private static final KnowledgeBase IMAGE = Shipped.BASE;
    private static KnowledgeBase tables;

    @BeforeAll
    static void read() {
        tables = KnowledgeBase.load(KnowledgeSource.SHIPPED);
    }

    @Test
    void isThere() {
        assertThat(KnowledgeBase.class.getResource("knowledge.bin")).isNotNull();
    }

    @Test
    void holdsEveryRowInOrder() {
        assertThat(IMAGE.countries()).isEqualTo(tables.countries());
        assertThat(IMAGE.actors()).isEqualTo(tables.actors());
        assertThat(IMAGE.places()).isEqualTo(tables.places());
        assertThat(IMAGE.roles()).isEqualTo(tables.roles());
        assertThat(IMAGE.gazetteerSize()).isEqualTo(tables.gazetteerSize());
    }

    @Test
    void findsEveryNameAlike() {
        tables.actors().forEach(actor -> actor.names().forEach(name -> same(name.text())));
        tables.places().forEach(place -> place.names().forEach(name -> same(name.text())));
        tables.countries()
                .forEach(country -> country.forms()
                        .values()
                        .forEach(forms -> List.of(
                                        forms.names(), forms.adjectives(), forms.inhabitantsPlural(), forms.capital())
                                .forEach(words -> words.forEach(KnowledgeImageTest::same))));
    }

    private static void same(String name) {
        for (String language : List.of("nl", "en")) {
            assertThat(IMAGE.lookup(name, language)).as(name).isEqualTo(tables.lookup(name, language));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tripoli", "Sint-Petersburg", "Łódź", "Haftar", "Zomaar Niets", "Springfield", "Ürümqi"})
    void findsATownByItsName(String name) {
        same(name);
    }

    @Test
    void answersAlike() {
        LocalDate day = LocalDate.of(2019, 4, 4);
        tables.countries().forEach(c -> assertThat(IMAGE.capital(c.iso3())).isEqualTo(tables.capital(c.iso3())));
        tables.roles().forEach(role -> {
            assertThat(IMAGE.holder(role.key(), "FRA", day)).isEqualTo(tables.holder(role.key(), "FRA", day));
            role.words()
                    .forEach((language, words) -> words.forEach(word ->
                            assertThat(IMAGE.rolesNamed(word, language)).isEqualTo(tables.rolesNamed(word, language))));
        });
        assertThat(IMAGE.genderOf("Maria")).isEqualTo(tables.genderOf("Maria"));
        assertThat(IMAGE.matcher("nl").match(List.of("Haftars", "troepen")))
                .isEqualTo(tables.matcher("nl").match(List.of("Haftars", "troepen")));
    }

    @Test
    void refusesWhatIsNoImage() {
        assertThatThrownBy(() -> new ImageReader(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class)
                .hasMessage("is no image of this version: build grounding again");
    }

    @Test
    void refusesHalfAnImage() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        new ImageWriter().finish(whole);
        byte[] half = Arrays.copyOf(whole.toByteArray(), whole.size() - 1);
        assertThatThrownBy(() -> new ImageReader(new ByteArrayInputStream(half)))
                .isInstanceOf(IOException.class)
                .hasMessage("ends too early: build grounding again");
    }
}
