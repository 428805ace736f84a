package org.kroniek.grounding.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {
    /** Diego Garcia, Ceuta and Melilla, Canary Islands: CLDR lists them, ISO 3166 does not; they are places. */
    private static final Set<String> PARTS_OF_STATES = Set.of("DG", "EA", "IC");

    @Test
    void everyNameOfCldrResolves() {
        List<String> unknown = new ArrayList<>();
        for (String language : List.of("nl", "en")) {
            for (String iso2 : territories()) {
                for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
                    String name = LocaleDisplayNames.getInstance(new ULocale(language), length)
                            .regionDisplayName(iso2);
                    if (!means(name, language, iso2)) {
                        unknown.add(iso2 + " " + language + " " + name);
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static List<String> territories() {
        return Stream.concat(Arrays.stream(ULocale.getISOCountries()), Stream.of("XK"))
                .toList();
    }

    private static boolean means(String name, String language, String iso2) {
        return Shipped.BASE.lookup(name, language).stream()
                .anyMatch(c -> c.known() instanceof Country country
                        ? iso2.equals(country.iso2())
                        : PARTS_OF_STATES.contains(iso2));
    }

    @Test
    void everyCountryThatHasInhabitantsHasAnAdjectiveOrIsSmall() {
        List<String> without = Shipped.BASE.countries().stream()
                .filter(c -> c.capital() != null && c.until() == null)
                .filter(c -> !c.forms().get("nl").inhabitantsPlural().isEmpty())
                .filter(c -> c.forms().get("nl").adjectives().isEmpty()
                        || c.forms().get("en").adjectives().isEmpty())
                .map(Country::iso3)
                .toList();
        assertThat(without).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Libische, ADJECTIVE, LBY",
        "nl, Libiërs, INHABITANTS, LBY",
        "nl, Libiër, INHABITANT, LBY",
        "en, Libyan, ADJECTIVE, LBY",
        "en, Libyans, INHABITANTS, LBY",
        "nl, Iraakse, ADJECTIVE, IRQ",
        "nl, Irakezen, INHABITANTS, IRQ",
        "nl, Indiase, ADJECTIVE, IND",
        "nl, Fransen, INHABITANTS, FRA",
        "nl, Saoediërs, INHABITANTS, SAU",
        "nl, Zuid-Soedanese, ADJECTIVE, SSD",
        "en, South Sudanese, ADJECTIVE, SSD",
        "nl, Nigerese, ADJECTIVE, NER",
        "en, Nigerien, ADJECTIVE, NER",
        "nl, Nigeriaanse, ADJECTIVE, NGA",
        "en, Nigerian, ADJECTIVE, NGA",
        "nl, Thaise, ADJECTIVE, THA",
        "nl, Poolse, ADJECTIVE, POL",
        "nl, Finse, ADJECTIVE, FIN",
        "en, Finns, INHABITANTS, FIN",
        "nl, Sovjet-Unie, NAME, SUN",
        "nl, Birma, NAME, MMR",
        "en, Burma, NAME, MMR",
        "nl, Zaïre, NAME, ZAR",
        "en, East Germany, NAME, DDR",
        "nl, Opper-Volta, NAME, HVO",
        "nl, VS, NAME, USA",
        "en, U.S., NAME, USA",
        "nl, Kremlin, GOVERNMENT, RUS",
        "nl, Witte Huis, GOVERNMENT, USA",
        "en, Downing Street, GOVERNMENT, GBR",
    })
    void wordsForCountriesAndPeopleResolve(String language, String word, Sense sense, String iso3) {
        assertThat(Shipped.BASE.lookup(word, language)).anySatisfy(c -> {
            assertThat(c.known().key()).isEqualTo("country:" + iso3);
            assertThat(c.sense()).isEqualTo(sense);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Georgië, country:GEO, country:USA",
        "en, Niger, country:NER, country:NGA",
        "nl, Guinee, country:GIN, country:GNB",
        "en, South Sudan, country:SSD, country:SDN",
    })
    void oneNameDoesNotStandForItsNeighbour(String language, String name, String meant, String neighbour) {
        assertThat(Shipped.keys(name, language)).contains(meant).doesNotContain(neighbour);
    }

    @Test
    void congoIsTwoCountries() {
        assertThat(Shipped.keys("Congo", "nl")).contains("country:COD", "country:COG");
    }

    @ParameterizedTest
    @CsvSource({"LBY, Tripoli", "UKR, Kiev", "EGY, Caïro", "NLD, Amsterdam", "XKX, Pristina", "PSE, Ramallah"})
    void aCountryKnowsItsCapital(String iso3, String capital) {
        assertThat(Shipped.BASE.capital(iso3)).hasValueSatisfying(p -> {
            assertThat(p.name("nl")).isEqualTo(capital);
            assertThat(p.country()).isEqualTo(iso3);
        });
    }
}
