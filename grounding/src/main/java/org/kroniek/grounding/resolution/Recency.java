package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.words.Noun;
import org.kroniek.grounding.words.WordNumber;
import org.kroniek.model.EntityKind;
import org.kroniek.model.Location;

/** What was mentioned last, as far as the text has been resolved. */
final class Recency {
    private final List<Draft> seen = new ArrayList<>();

    void see(Draft draft) {
        seen.add(draft);
    }

    /** The drafts seen so far, in text order. */
    List<Draft> seen() {
        return seen;
    }

    /** Single persons before the mention, the last mentioned first, each once. */
    List<Referent> personsBefore(Draft draft) {
        Set<Referent> found = new LinkedHashSet<>();
        for (int i = seen.size() - 1; i >= 0; i--) {
            Referent referent = seen.get(i).referent();
            boolean inside = seen.get(i).sentence == draft.sentence && contains(draft, seen.get(i));
            if (referent != null && referent.isPerson() && !inside && seen.get(i).nounClass == NounClass.PERSON) {
                found.add(referent);
            }
        }
        return new ArrayList<>(found);
    }

    private static boolean contains(Draft outer, Draft inner) {
        return outer.first <= inner.head.id() && inner.head.id() <= outer.last;
    }

    /** How many sentences lie between the last mention seen and this one. */
    int sentencesSince(Referent referent, Draft draft) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (seen.get(i).referent() == referent) {
                return draft.sentence.index() - seen.get(i).sentence.index();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The one state that was the subject of the clause or sentence before, for 'the country'; null when there is none. */
    @Nullable
    Referent subjectState(Draft draft) {
        if (!draft.head.relation().equals("nsubj")) {
            return null;
        }
        Referent found = null;
        for (Draft before : seen) {
            boolean near = before.sentence.index() == draft.sentence.index() - 1;
            boolean subject = near && before.head.relation().equals("nsubj");
            Referent referent = before.referent();
            if (subject && referent != null && referent.kind == EntityKind.STATE && conjuncts(before) == 0) {
                if (found != null && found != referent) {
                    return null;
                }
                found = referent;
            }
        }
        return found;
    }

    /** The one country of what the sentence has named so far; null when there is none or are several. */
    @Nullable
    String onlyCountry(Draft draft, Focus focus) {
        String found = null;
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence == draft.sentence; i--) {
            Referent referent = seen.get(i).referent();
            String country = referent == null ? null : referent.country;
            boolean counts = country != null && country.length() == 3 && focus.mentions(country);
            if (counts && found != null && !found.equals(country)) {
                return null;
            }
            found = counts ? country : found;
        }
        return found;
    }

    /** The body last called by the noun of the mention, as the last word of its name or otherwise. */
    @Nullable
    Referent lastBody(Draft draft) {
        String lemma = draft.noun == null ? "" : draft.noun.lemma();
        for (int i = seen.size() - 1; i >= 0; i--) {
            Referent referent = seen.get(i).referent();
            boolean body = referent != null && referent.nounClass.canAct() && !referent.isPerson();
            Noun noun = seen.get(i).noun;
            boolean own = noun != null && noun.lemma().equals(lemma);
            if (referent != null && body && own && referent.number != WordNumber.PLURAL && !seen.get(i).part) {
                return referent;
            }
        }
        return null;
    }

    /** The named group or organisation that was the last subject, or was mentioned last, close by. */
    @Nullable
    Referent bodyInView(Draft draft) {
        Referent last = lastBody(draft);
        for (int i = seen.size() - 1; last == null && i >= 0; i--) {
            Draft before = seen.get(i);
            Referent referent = before.referent();
            boolean near = before.sentence.index() >= draft.sentence.index() - 2;
            boolean subject = before.head.relation().equals("nsubj");
            if (near && subject && referent != null && isGroup(referent)) {
                last = referent;
            }
        }
        return last;
    }

    private static boolean isGroup(Referent referent) {
        return referent.named
                && switch (referent.kind) {
                    case ARMED_GROUP, PARTY, NGO, IGO, COMPANY, OTHER ->
                        referent.nounClass.canAct() && !referent.isPerson();
                    default -> false;
                };
    }

    /** The person in view: the last subject, else the last mentioned, of the sentence before or this one. */
    @Nullable
    Referent subjectPerson(Draft draft) {
        Referent last = null;
        for (int i = seen.size() - 1; i >= 0; i--) {
            Draft before = seen.get(i);
            Referent referent = before.referent();
            boolean near = before.sentence.index() >= draft.sentence.index() - 1;
            if (near && referent != null && before.nounClass == NounClass.PERSON && !referent.speaker) {
                if (before.head.relation().equals("nsubj") && before.sentence != draft.sentence) {
                    return referent;
                }
                last = last == null ? referent : last;
            }
        }
        return last;
    }

    private static int conjuncts(Draft draft) {
        return draft.sentence.children(draft.head.id(), "conj").size();
    }

    /** The state mentioned last. */
    @Nullable
    Referent lastState(Draft draft) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            Referent referent = seen.get(i).referent();
            if (referent != null
                    && referent.kind == EntityKind.STATE
                    && seen.get(i).sentence.index() >= draft.sentence.index() - 2) {
                return referent;
            }
        }
        return null;
    }

    /** The place of that sort mentioned last. */
    @Nullable
    Referent lastPlace(Draft draft, Noun.Refers sort) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            Referent referent = seen.get(i).referent();
            Location location = referent == null ? null : referent.location;
            if (referent == null
                    || location == null
                    || draft.sentence.index() - seen.get(i).sentence.index() > 4) {
                continue;
            }
            String feature = location.feature() == null ? "" : location.feature();
            boolean fits = sort == Noun.Refers.CITY
                    ? feature.startsWith("PPL")
                    : feature.startsWith("ADM")
                            || feature.startsWith("RGN")
                            || feature.equals("PEN")
                            || feature.equals("AREA");
            if (fits) {
                return referent;
            }
        }
        return null;
    }
}
