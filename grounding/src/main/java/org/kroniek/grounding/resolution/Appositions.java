package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.Reason;
import org.kroniek.grounding.words.Noun;
import org.kroniek.grounding.words.WordGender;
import org.kroniek.grounding.words.WordNumber;
import org.kroniek.grounding.words.WordSet;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.model.EntityKind;
import org.kroniek.model.MentionForm;

/** Joins what is set beside each other as the same: titles and names, appositions, acronyms in brackets. */
final class Appositions {
    private static final Set<NounClass> BODIES =
            Set.of(NounClass.FORCES, NounClass.ORGANISATION, NounClass.STATE, NounClass.PEOPLE);

    private static final int TOWN = 4;

    private final Scene scene;
    private final Regions regions;

    Appositions(Scene scene, Regions regions) {
        this.scene = scene;
        this.regions = regions;
    }

    void link() {
        for (Draft draft : scene.drafts) {
            if (!draft.part && !draft.isAdjective() && draft.pronoun == null) {
                beside(draft);
                afterComma(draft);
                inBrackets(draft);
            }
        }
    }

    private void beside(Draft draft) {
        Token head = draft.head;
        if (head.head() == 0 || !isBeside(draft)) {
            return;
        }
        Draft other = scene.at(draft.sentence, head.head()).orElse(null);
        if (other != null && draft.nounClass == NounClass.PERSON && classOf(other) != NounClass.PERSON) {
            other = titleAbove(other);
        }
        if (other == null || other.pronoun != null || other.isAdjective()) {
            return;
        }
        if (isAreaOf(other, draft)) {
            Referent town = draft.referent();
            if (town != null) {
                Referent area = regions.around(town, other.text + " " + draft.text);
                other.resolve(area, Reason.REGION);
                town.mentions().remove(draft);
                draft.resolve(area, Reason.REGION);
            }
        } else if (isSetOf(other, draft)) {
            other.members = members(draft);
        } else if (mayBeSame(other, draft)) {
            join(other, draft);
        }
    }

    /** The title of 'minister of Foreign Affairs Jansen', where the name hangs on the department. */
    private @Nullable Draft titleAbove(Draft draft) {
        boolean department = draft.head.relation().equals("nmod") && draft.head.head() != 0;
        return department
                ? scene.at(draft.sentence, draft.head.head())
                        .filter(above -> above.nounClass == NounClass.PERSON)
                        .orElse(null)
                : null;
    }

    /** 'the province of Kharkiv' is not the town. */
    private static boolean isAreaOf(Draft noun, Draft name) {
        Referent town = name.referent();
        return noun.noun != null
                && noun.noun.refers() == Noun.Refers.AREA
                && noun.number != WordNumber.PLURAL
                && town != null
                && town.location != null
                && town.location.resolution() == TOWN;
    }

    private boolean isBeside(Draft draft) {
        Token head = draft.head;
        boolean cased = !draft.sentence.children(head.id(), "case").isEmpty();
        return switch (head.relation()) {
            case "appos" -> true;
            case "flat" -> true;
            case "compound" -> draft.nounClass == NounClass.PERSON;
            case "nmod" ->
                !head.deprel().equals("nmod:poss")
                        && (cased
                                ? isNamedPlace(draft)
                                : draft.nounClass == NounClass.PERSON || head.id() > head.head());
            default -> false;
        };
    }

    /** 'the city of Benghazi'. */
    private boolean isNamedPlace(Draft draft) {
        Draft above = scene.at(draft.sentence, draft.head.head()).orElse(null);
        boolean placeNoun = above != null
                && above.noun != null
                && above.noun.nounClass() == NounClass.PLACE
                && above.noun.refers() != Noun.Refers.CAPITAL
                && above.number != WordNumber.PLURAL;
        Referent referent = draft.referent();
        return placeNoun
                && draft.form == MentionForm.NAME
                && scene.hasCase(draft, WordSet.OF)
                && referent != null
                && referent.kind == EntityKind.PLACE
                && above != null
                && above.noun != null
                && (above.noun.refers() == Noun.Refers.CITY || above.noun.refers() == Noun.Refers.AREA);
    }

    /** 'the towns Misrata and Zawiya': the names are members of the plural. */
    private static boolean isSetOf(Draft plural, Draft name) {
        return plural.number == WordNumber.PLURAL
                && plural.form == MentionForm.NOMINAL
                && name.form == MentionForm.NAME
                && name.number != WordNumber.PLURAL;
    }

    private List<Referent> members(Draft first) {
        List<Referent> members = new ArrayList<>();
        add(members, first);
        for (Token conjunct : first.sentence.children(first.head.id(), "conj")) {
            scene.at(first.sentence, conjunct.id()).ifPresent(draft -> add(members, draft));
        }
        return members;
    }

    private static void add(List<Referent> members, Draft draft) {
        Referent referent = draft.referent();
        if (referent != null) {
            members.add(referent);
        }
    }

    private static boolean mayBeSame(Draft a, Draft b) {
        Referent left = a.referent();
        Referent right = b.referent();
        if (left != null && right != null && (left.differsFrom(right) || bothNamed(a, b))) {
            return false;
        }
        return (sameSort(classOf(a), classOf(b)) || isAlly(a, b)) && a.number.agrees(b.number);
    }

    /** 'Russia, an ally of Assad': a body may be called by a word for persons. */
    private static boolean isAlly(Draft name, Draft noun) {
        return name.form == MentionForm.NAME
                && noun.form == MentionForm.NOMINAL
                && noun.nounClass == NounClass.PERSON
                && noun.head.relation().equals("appos")
                && BODIES.contains(classOf(name));
    }

    private static boolean bothNamed(Draft a, Draft b) {
        return a.form == MentionForm.NAME && b.form == MentionForm.NAME;
    }

    private static NounClass classOf(Draft draft) {
        Referent referent = draft.referent();
        return referent == null ? draft.nounClass : referent.nounClass;
    }

    private static boolean sameSort(NounClass a, NounClass b) {
        if (a == b) {
            return a != NounClass.TIME;
        }
        boolean open = a == NounClass.UNKNOWN || b == NounClass.UNKNOWN;
        return open ? a.canAct() || b.canAct() : BODIES.contains(a) && BODIES.contains(b);
    }

    /** Joins the two; the one with a name gives it. */
    private void join(Draft outer, Draft inner) {
        if (!inner.isResolved() && !outer.isResolved()) {
            inner.beside = outer;
            return;
        }
        Draft name = inner.isResolved() && (inner.form == MentionForm.NAME || !outer.isResolved()) ? inner : outer;
        Draft noun = name == inner ? outer : inner;
        Referent referent = name.referent();
        if (referent == null) {
            return;
        }
        Referent other = noun.referent();
        if (other != null) {
            referent.join(other);
        } else {
            noun.resolve(referent, Reason.APPOSITION);
        }
        describe(referent, noun);
        noun.nounClass = referent.nounClass;
    }

    /** 'Said Petrenko, a farmer': parsers at times hang the farmer on the verb. */
    private void afterComma(Draft draft) {
        boolean person = draft.form == MentionForm.NOMINAL
                && draft.nounClass == NounClass.PERSON
                && scene.isIndefinite(draft)
                && !draft.isResolved();
        int comma = draft.first - 1;
        if (!person || comma < 2 || !draft.sentence.token(comma).form().equals(",")) {
            return;
        }
        for (Token token : draft.sentence.children(draft.head.head())) {
            Draft name = scene.at(draft.sentence, token.id()).orElse(null);
            boolean before = name != null && name.last == comma - 1 && name.form == MentionForm.NAME;
            if (name != null && before && name.nounClass == NounClass.PERSON) {
                join(name, draft);
                return;
            }
        }
    }

    /** What the noun tells of an entity that the knowledge base does not know. */
    private void describe(Referent referent, Draft draft) {
        Noun noun = draft.noun;
        if (noun == null) {
            return;
        }
        if (referent.gender == WordGender.ANY || referent.gender == WordGender.COMMON) {
            referent.gender = noun.gender() == WordGender.ANY ? referent.gender : noun.gender();
        }
        if (referent.known != null) {
            return;
        }
        if (referent.kind == EntityKind.OTHER) {
            referent.kind = noun.kind();
            referent.nounClass = noun.nounClass();
        }
        if (referent.sectors.isEmpty()) {
            referent.sectors = noun.sectors();
        }
        if (referent.country == null) {
            referent.country = scene.countryOf(draft);
        }
    }

    /** A name alone in brackets after a body: its acronym or its full name. */
    private void inBrackets(Draft draft) {
        Sentence sentence = draft.sentence;
        int before = draft.first - 1;
        int after = draft.last + 1;
        boolean bracketed = draft.form == MentionForm.NAME
                && before > 1
                && after <= sentence.size()
                && sentence.token(before).form().equals("(")
                && sentence.token(after).form().equals(")");
        if (!bracketed) {
            return;
        }
        for (Draft other : scene.drafts) {
            boolean adjacent = other.sentence == sentence && other.last == before - 1 && !other.part;
            if (adjacent && other.pronoun == null && abbreviates(draft, other)) {
                join(other, draft);
                return;
            }
        }
    }

    private static boolean abbreviates(Draft acronym, Draft full) {
        Referent left = acronym.referent();
        Referent right = full.referent();
        if (left != null && right != null && left.differsFrom(right)) {
            return false;
        }
        boolean initials =
                Spelling.abbreviates(acronym.text, full.text) || Spelling.abbreviates(full.text, acronym.text);
        boolean bodies = BODIES.contains(classOf(full)) && Spelling.isAcronym(acronym.text);
        return initials || (bodies && sameSort(classOf(full), classOf(acronym)));
    }
}
