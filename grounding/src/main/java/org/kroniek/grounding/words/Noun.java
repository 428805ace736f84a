package org.kroniek.grounding.words;

import java.util.List;
import org.kroniek.grounding.NounClass;
import org.kroniek.model.EntityKind;

/**
 * A common noun of the lexicon.
 *
 * @param lemma as the lexicon writes it
 * @param kind kind of a new entity that it names
 * @param sectors PLOVER sectors of such an entity
 * @param gender for pronouns
 * @param number whether the singular is taken up by plural pronouns, or there is no singular
 * @param refers what the noun points at in an article that does not say which one
 * @param modifier for a compound: the part before the lexicon's noun ('regering' of 'regeringstroepen'), else empty
 */
public record Noun(
        String lemma,
        NounClass nounClass,
        EntityKind kind,
        List<String> sectors,
        WordGender gender,
        WordNumber number,
        Refers refers,
        String modifier) {
    public Noun {
        sectors = List.copyOf(sectors);
    }

    /** What a noun points at when nothing beside it says so. */
    public enum Refers {
        NOTHING,
        /** The capital of the country the article is about. */
        CAPITAL,
        /** The country the article is about, or the one just mentioned. */
        COUNTRY,
        /** That country's government. */
        GOVERNMENT,
        /** A body or force of that country's government: its army, parliament, police. */
        STATE_BODY,
        /** The town or village just mentioned. */
        CITY,
        /** The province, region or area just mentioned. */
        AREA,
        /** A measure or set of what follows: 'a number of', 'parts of'. */
        QUANTITY,
        /** Any person: 'man', 'woman'. */
        HUMAN,
        /** A commander known or told to be one: 'general', 'warlord'. */
        COMMANDER,
        /** The group, party or organisation in view. */
        BODY
    }

    /** The same noun as the last part of a compound. */
    Noun withModifier(String part) {
        return new Noun(lemma, nounClass, kind, sectors, gender, number, refers, part);
    }
}
