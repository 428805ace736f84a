package org.kroniek.grounding.knowledge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state, dependent territory or state of the past.
 *
 * @param iso3 ISO 3166-1 alpha-3; states that never had one have the code docs/knowledge.md gives
 * @param iso2 ISO 3166-1 alpha-2; null where there is none
 * @param forms words by language (ISO 639-1)
 * @param capital GeoNames name of the capital; null where there is none
 * @param region part of the world, as docs/knowledge.md lists them
 * @param until when the state ceased to be; null when it exists
 */
public record Country(
        String iso3,
        @Nullable String iso2,
        Map<String, Forms> forms,
        @Nullable String capital,
        String region,
        @Nullable PartialDate until)
        implements Known {
    public Country {
        forms = Map.copyOf(forms);
    }

    /**
     * A country's words in one language; any list may be empty.
     *
     * @param names preferred name first
     * @param adjectives as in 'Libyan'; uninflected first
     * @param inhabitants one person: man, woman
     * @param inhabitantsPlural several persons
     * @param capital the capital's names, preferred first
     * @param governments buildings and streets that stand for the government
     */
    public record Forms(
            List<String> names,
            List<String> adjectives,
            List<String> inhabitants,
            List<String> inhabitantsPlural,
            List<String> capital,
            List<String> governments) {
        public Forms {
            names = List.copyOf(names);
            adjectives = List.copyOf(adjectives);
            inhabitants = List.copyOf(inhabitants);
            inhabitantsPlural = List.copyOf(inhabitantsPlural);
            capital = List.copyOf(capital);
            governments = List.copyOf(governments);
        }
    }

    @Override
    public String key() {
        return "country:" + iso3;
    }

    @Override
    public String name(String language) {
        Forms own = forms.get(language);
        if (own != null && !own.names().isEmpty()) {
            return own.names().get(0);
        }
        return forms.values().stream()
                .flatMap(f -> f.names().stream())
                .sorted()
                .findFirst()
                .orElse(iso3);
    }
}
