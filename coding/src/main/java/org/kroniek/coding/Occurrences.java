package org.kroniek.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kroniek.coding.lexicon.PartOfSpeech;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.model.Certainty;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.EventualityType;
import org.kroniek.model.PassageKind;
import org.kroniek.model.PlaceLink;

/**
 * Finds mentions of one occurrence in an article: a bare repeat is dropped, a mention that adds something is linked to
 * the first ({@code same}), by section 1 of the codebook.
 */
final class Occurrences {
    private final List<Sentence> sentences;
    private final Map<String, PassageKind> passages;

    Occurrences(List<Sentence> sentences, Map<String, PassageKind> passages) {
        this.sentences = sentences;
        this.passages = passages;
    }

    /** The drafts that stay, in the order given; {@code same} is set where a mention repeats an earlier one. */
    List<Draft> merge(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        Set<Draft> dropped = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.cause != null && dropped.contains(draft.cause)) {
                continue;
            }
            if (isToldMoreFully(draft, drafts)) {
                dropped.add(draft);
                continue;
            }
            Draft occasion = kept.stream()
                    .filter(other -> isOccasion(other, draft))
                    .findFirst()
                    .orElse(null);
            if (occasion != null) {
                draft.same = occasion;
                exchange(occasion, draft);
                kept.add(draft);
                continue;
            }
            Draft earlier = kept.stream()
                    .filter(other -> isSame(other, draft))
                    .findFirst()
                    .orElse(null);
            if (earlier != null && addsNothing(earlier, draft)) {
                dropped.add(draft);
                continue;
            }
            if (earlier != null && draft.type.kind() == EventualityKind.EVENT) {
                draft.same = earlier;
            }
            kept.add(draft);
        }
        return kept;
    }

    /** An attack and what it did, told in one clause: 'six were killed in a bombing in X', 'the air strike hit a bus'. */
    private boolean isOccasion(Draft one, Draft other) {
        if (one.type != EventualityType.ASSAULT
                || other.type != EventualityType.ASSAULT
                || one.cause != null
                || other.cause != null
                || one.match.sentence() != other.match.sentence()
                || one.assessment.certainty() != other.assessment.certainty()
                || isNominal(one) == isNominal(other)) {
            return false;
        }
        Draft noun = isNominal(one) ? one : other;
        Draft verb = noun == one ? other : one;
        Token token = sentences.get(noun.match.sentence()).token(noun.match.trigger());
        boolean adjunct = token.relation().equals("nsubj") || token.relation().equals("obl");
        return adjunct
                && token.head() == verb.match.trigger()
                && agree(noun.actors, verb.actors)
                && (noun.recipients.isEmpty() || agree(noun.recipients, verb.recipients));
    }

    /** What either mention leaves open the other fills in. */
    private static void exchange(Draft one, Draft other) {
        fill(one.actors, other.actors);
        fill(one.places, other.places);
        fill(one.modes, other.modes);
        one.time = one.time != null ? one.time : other.time;
        other.time = other.time != null ? other.time : one.time;
    }

    private static <T> void fill(Set<T> one, Set<T> other) {
        if (one.isEmpty()) {
            one.addAll(other);
        } else if (other.isEmpty()) {
            other.addAll(one);
        }
    }

    /** A title sums up its body; a caption whose record the body has too, with all that it tells, adds nothing. */
    private boolean isToldMoreFully(Draft draft, List<Draft> all) {
        PassageKind kind = passage(draft);
        if (kind == PassageKind.TITLE || kind == PassageKind.HEADING) {
            return passages.containsValue(PassageKind.BODY);
        }
        return kind == PassageKind.CAPTION
                && all.stream()
                        .filter(other -> other != draft && other.type == draft.type)
                        .filter(other -> passage(other) == PassageKind.BODY || passage(other) == PassageKind.LEAD)
                        .anyMatch(other -> other.actors.containsAll(draft.actors)
                                && other.recipients.containsAll(draft.recipients)
                                && other.places.containsAll(draft.places));
    }

    private PassageKind passage(Draft draft) {
        return passages.getOrDefault(sentences.get(draft.match.sentence()).passage(), PassageKind.BODY);
    }

    private boolean isSame(Draft earlier, Draft later) {
        if (earlier.type != later.type || earlier.cause == later || isReal(earlier) != isReal(later)) {
            return false;
        }
        if (later.type.kind() == EventualityKind.STATE) {
            return earlier.actors.equals(later.actors)
                    && earlier.recipients.equals(later.recipients)
                    && Objects.equals(earlier.value, later.value)
                    && earlier.places.containsAll(later.places)
                    && earlier.assessment.certainty() == later.assessment.certainty();
        }
        boolean repeatable = isNominal(later)
                || later.rule.equals(earlier.rule)
                || (isNominal(earlier) && later.match.sentence() - earlier.match.sentence() <= 2);
        return repeatable
                && agree(earlier.actors, later.actors)
                && agree(earlier.recipients, later.recipients)
                && agree(entities(earlier.places), entities(later.places))
                && modesAgree(earlier, later)
                && timesAgree(earlier, later)
                && share(earlier, later);
    }

    private static boolean isReal(Draft draft) {
        return draft.assessment.certainty() != Certainty.UU;
    }

    private static boolean isNominal(Draft draft) {
        return draft.match.entry().pos() == PartOfSpeech.NOUN;
    }

    private static boolean modesAgree(Draft one, Draft other) {
        return one.modes.isEmpty()
                || other.modes.isEmpty()
                || one.modes.stream().anyMatch(other.modes::contains);
    }

    private static boolean timesAgree(Draft one, Draft other) {
        return one.time == null
                || other.time == null
                || (Objects.equals(one.time.from(), other.time.from())
                        && Objects.equals(one.time.to(), other.time.to()));
    }

    private static Set<String> entities(Set<PlaceLink> places) {
        Set<String> ids = new HashSet<>();
        places.forEach(place -> ids.add(place.entity()));
        return ids;
    }

    private static boolean agree(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private static boolean share(Draft one, Draft other) {
        return one.actors.stream().anyMatch(other.actors::contains)
                || one.recipients.stream().anyMatch(other.recipients::contains)
                || entities(one.places).stream().anyMatch(entities(other.places)::contains);
    }

    private static boolean addsNothing(Draft earlier, Draft later) {
        return earlier.actors.containsAll(later.actors)
                && earlier.recipients.containsAll(later.recipients)
                && entities(earlier.places).containsAll(entities(later.places))
                && (later.time == null || earlier.time != null)
                && (later.object == null || earlier.object != null)
                && later.casualties.isEmpty()
                && (later.saying == null || later.saying == earlier.saying);
    }
}
