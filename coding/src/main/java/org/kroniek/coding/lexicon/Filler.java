package org.kroniek.coding.lexicon;

import java.util.Locale;
import java.util.Optional;
import org.kroniek.grounding.NounClass;

/** What a position asks of the phrase that fills it. */
public enum Filler {
    AGENT,
    STATE,
    FORCES,
    PERSON,
    PEOPLE,
    ORG,
    PLACE,
    WEAPON,
    DOCUMENT,
    EVENT,
    GOODS,
    THING,
    ANY;

    /** True if a phrase of this class satisfies the demand; unknown nouns satisfy only {@code any} and {@code thing}. */
    public boolean accepts(NounClass nounClass) {
        return switch (this) {
            case AGENT -> nounClass.canAct();
            case STATE -> nounClass == NounClass.STATE;
            case FORCES -> nounClass == NounClass.FORCES;
            case PERSON -> nounClass == NounClass.PERSON;
            case PEOPLE -> nounClass == NounClass.PEOPLE || nounClass == NounClass.PERSON;
            case ORG -> nounClass == NounClass.ORGANISATION;
            case PLACE -> nounClass == NounClass.PLACE || nounClass == NounClass.STATE;
            case WEAPON -> nounClass == NounClass.WEAPON;
            case DOCUMENT -> nounClass == NounClass.DOCUMENT;
            case EVENT -> nounClass == NounClass.EVENT;
            case GOODS -> nounClass == NounClass.GOODS;
            case THING -> !nounClass.canAct() && nounClass != NounClass.PLACE;
            case ANY -> true;
        };
    }

    static Optional<Filler> named(String name) {
        for (Filler filler : values()) {
            if (filler.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(filler);
            }
        }
        return Optional.empty();
    }
}
