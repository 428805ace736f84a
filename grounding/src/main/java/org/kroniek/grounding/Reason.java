package org.kroniek.grounding;

/** Why a mention was taken to refer to its entity, for people who mend the data. */
public enum Reason {
    /** The knowledge base has the name, and nothing else fits as well. */
    KNOWN_NAME,
    /** A name that the knowledge base does not have. */
    NEW_NAME,
    /** Spelled as an earlier or fuller name of the article. */
    SAME_NAME,
    /** The last part of a fuller name of the article. */
    PART_OF_NAME,
    /** A letter or two away from another name of the article. */
    MISSPELLING,
    /** Short for a name that stands beside it, or the other way round. */
    ACRONYM,
    /** Set beside another mention as the same thing: 'the warlord Haftar'. */
    APPOSITION,
    /** An adjective or inhabitant's name of a country. */
    DEMONYM,
    /** A building or street that stands for a government. */
    SEAT_OF_GOVERNMENT,
    /** 'the capital' of the country in question. */
    CAPITAL,
    /** 'the country' that the article or the sentence before is about. */
    COUNTRY,
    /** 'the government' of the country in question. */
    GOVERNMENT,
    /** Who held the office at the time. */
    OFFICE_HOLDER,
    /** A person whose known or told role the noun names. */
    ROLE,
    /** A noun used before for the same. */
    SAME_NOUN,
    /** The group led by the person whose it is. */
    LED_GROUP,
    /** A group that has no name, taken as the one whose it is. */
    OWNER,
    /** A part of a country or area, by direction. */
    REGION,
    /** The place of that sort mentioned last. */
    RECENT_PLACE,
    /** A measure or number of something: stands for it. */
    QUANTITY,
    /** The noun that a relative pronoun takes up. */
    ANTECEDENT,
    /** By gender, number, syntax and salience. */
    PRONOUN,
    /** The subject of its clause. */
    REFLEXIVE,
    /** First or second person: who speaks is for the coder to say. */
    SPEAKER_OPEN,
    /** Resolved to who speaks. */
    SPEAKER,
    /** A noun mentioned for the first time. */
    NEW_NOUN,
    /** A pronoun or noun whose meaning stays open; it has an entity of its own. */
    UNRESOLVED
}
