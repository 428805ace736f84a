package org.kroniek.grounding.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.model.EntityKind;

class KnowledgeBaseTest {
    @Test
    void theShippedDataAreWideEnough() {
        long persons = Shipped.BASE.actors().stream()
                .filter(a -> a.kind() == EntityKind.PERSON)
                .count();
        assertThat(persons).isGreaterThanOrEqualTo(1500);
        assertThat(Shipped.BASE.actors().size() - persons).isGreaterThanOrEqualTo(1200);
        assertThat(Shipped.BASE.places()).hasSizeGreaterThanOrEqualTo(1500);
        assertThat(Shipped.BASE.gazetteerSize()).isGreaterThanOrEqualTo(100_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Donbas, nl, place:donbas, 0, UKR",
        "Westelijke Jordaanoever, nl, place:west-bank, 0, PSE",
        "Noord-Kivu, nl, place:north-kivu, 2, COD",
        "Straat van Hormuz, nl, place:strait-of-hormuz, 0,",
        "Tahrirplein, nl, place:tahrir-square, 5, EGY",
        "Helmand, en, place:helmand, 2, AFG",
        "Bagdad, nl, geonames:98182, 4, IRQ",
        "Charkov, nl, geonames:706483, 4, UKR",
    })
    void placesHaveResolutionAndCountry(String name, String language, String key, int resolution, String iso3) {
        assertThat(Shipped.BASE.lookup(name, language)).anySatisfy(c -> {
            assertThat(c.known()).isInstanceOf(KnownPlace.class);
            KnownPlace place = (KnownPlace) c.known();
            assertThat(place.key()).isEqualTo(key);
            assertThat(place.location().resolution()).isEqualTo(resolution);
            assertThat(place.country()).isEqualTo(iso3);
        });
    }

    @Test
    void aPlaceOfTheGazetteerHasItsDutchName() {
        assertThat(Shipped.BASE.lookup("Kharkiv", "en"))
                .extracting(c -> c.known().name("nl"))
                .contains("Charkiv");
    }

    /** Every line of the questions is answered rightly or left open. */
    @Test
    void nobodyHoldsAnOfficeWrongly() {
        List<String> wrong = new ArrayList<>();
        int answered = 0;
        List<String[]> questions = questions();
        for (String[] question : questions) {
            Optional<String> answer = Shipped.BASE
                    .holder(question[0], question[1], LocalDate.parse(question[2]))
                    .map(KnownActor::id);
            String right = question.length > 3 ? question[3] : "";
            if (answer.isPresent()) {
                answered++;
                if (!answer.get().equals(right)) {
                    wrong.add(String.join(" ", question) + " but " + answer.get());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(questions).hasSizeGreaterThanOrEqualTo(300);
        assertThat(answered).isGreaterThan(questions.size() * 3 / 4);
    }

    private static List<String[]> questions() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        KnowledgeBaseTest.class.getResourceAsStream("/org/kroniek/grounding/role-questions.tsv")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
