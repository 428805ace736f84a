package org.kroniek.grounding.resolution;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.knowledge.Candidate;
import org.kroniek.grounding.knowledge.Country;
import org.kroniek.grounding.knowledge.KnownPlace;
import org.kroniek.grounding.words.LanguageWords;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;

/** Which countries the words right beside a phrase name: 'Lebanese Tripoli', 'Tripoli, Lebanon', 'the army of Chad'. */
final class CountryWords {
    private static final Set<String> AREA_BEHIND = Set.of("appos", "flat", "nmod");
    private static final int CITY = 4;

    private final Map<Long, String> byToken = new HashMap<>();

    /** Provinces and regions of one country only, which tell it where they stand behind a town. */
    private final Map<Long, String> byArea = new HashMap<>();

    private final LanguageWords words;

    CountryWords(List<Draft> drafts, LanguageWords words) {
        this.words = words;
        for (Draft draft : drafts) {
            Set<String> countries = new LinkedHashSet<>();
            for (Candidate candidate : draft.candidates) {
                if (candidate.known() instanceof Country country && country.until() == null) {
                    countries.add(country.iso3());
                }
            }
            area(draft).ifPresent(country -> byArea.put(key(draft.sentence, draft.head.id()), country));
            if (countries.size() == 1) {
                byToken.put(
                        key(draft.sentence, draft.head.id()),
                        countries.iterator().next());
            }
        }
    }

    private static Optional<String> area(Draft draft) {
        Set<String> countries = new LinkedHashSet<>();
        for (Candidate candidate : draft.candidates) {
            boolean wide = candidate.known() instanceof KnownPlace place && place.resolution() < CITY;
            String country = Focus.countryOf(candidate.known());
            countries.add(wide && country != null ? country : "");
        }
        countries.remove("");
        return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
    }

    private static long key(Sentence sentence, int token) {
        return ((long) sentence.index() << 32) | token;
    }

    /** The country that the token names. */
    Optional<String> at(Sentence sentence, int token) {
        return Optional.ofNullable(byToken.get(key(sentence, token)));
    }

    /** Countries named by modifiers of the phrase, or by the phrase that it modifies or is set beside. */
    Set<String> beside(Draft draft) {
        Set<String> found = new LinkedHashSet<>();
        Sentence sentence = draft.sentence;
        for (int i = draft.first; i <= draft.last; i++) {
            for (Token child : sentence.children(i, "amod", "nmod", "appos", "flat", "compound", "obl")) {
                boolean outside = child.id() < draft.first || child.id() > draft.last;
                if (outside) {
                    at(sentence, child.id()).ifPresent(found::add);
                    areaBehind(draft, child).ifPresent(found::add);
                }
            }
        }
        String relation = draft.head.relation();
        if (relation.equals("appos") || relation.equals("flat")) {
            at(sentence, draft.head.head()).ifPresent(found::add);
            found.addAll(above(draft));
        } else if (relation.equals("nmod") && isPlaceNoun(sentence.token(draft.head.head()))) {
            found.addAll(above(draft));
        }
        return found;
    }

    /** 'Alexandria, Virginia'. */
    private Optional<String> areaBehind(Draft draft, Token child) {
        boolean behind = child.id() > draft.last && AREA_BEHIND.contains(child.relation());
        return behind ? Optional.ofNullable(byArea.get(key(draft.sentence, child.id()))) : Optional.empty();
    }

    /** Countries that modify the phrase above: 'Lebanese' for 'Tripoli' in 'the Lebanese city of Tripoli'. */
    Set<String> above(Draft draft) {
        Set<String> found = new LinkedHashSet<>();
        int above = draft.head.head();
        for (Token child :
                above == 0 ? List.<Token>of() : draft.sentence.children(above, "amod", "nmod", "det", "compound")) {
            if (child.id() != draft.head.id()) {
                at(draft.sentence, child.id()).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isPlaceNoun(Token token) {
        return words.nouns()
                .find(token.lemma())
                .filter(noun -> noun.nounClass() == NounClass.PLACE || noun.nounClass() == NounClass.STATE)
                .isPresent();
    }
}
