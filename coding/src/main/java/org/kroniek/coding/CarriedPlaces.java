package org.kroniek.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.model.EventualityType;
import org.kroniek.model.PlaceLink;
import org.kroniek.model.PlaceRole;

/**
 * Places that a record takes over from its neighbour: what happens 'while' something else does happens there too, and who arrives
 * without a goal arrives where the sentence before was.
 */
final class CarriedPlaces {
    private final Set<String> meanwhile;
    private final Set<String> arrivals;

    CarriedPlaces(Lexicon lexicon) {
        this.meanwhile = lexicon.setting("meanwhile");
        this.arrivals = lexicon.setting("arrival");
    }

    /** Adds the places; {@code drafts} are those of a whole article, in text order. */
    void carry(List<Sentence> sentences, List<Draft> drafts) {
        for (Draft draft : drafts) {
            Sentence sentence = sentences.get(draft.match.sentence());
            Token trigger = sentence.token(draft.match.trigger());
            if (draft.places.isEmpty()) {
                governor(sentence, trigger)
                        .flatMap(verb -> at(sentence, verb, drafts))
                        .ifPresent(governing -> take(governing, PlaceRole.AT, draft));
            }
            if (isArrival(draft, trigger)) {
                before(sentences, sentence, drafts).ifPresent(other -> take(other, PlaceRole.TO, draft));
            }
        }
    }

    /** The verb that a clause of 'while' belongs to. */
    private Optional<Integer> governor(Sentence sentence, Token trigger) {
        boolean during = trigger.relation().equals("advcl")
                && sentence.children(trigger.id(), "mark").stream().anyMatch(mark -> meanwhile.contains(mark.lemma()));
        return during ? Optional.of(trigger.head()) : Optional.empty();
    }

    private static Optional<Draft> at(Sentence sentence, int verb, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.match.sentence() == sentence.index())
                .filter(draft -> draft.match.words().contains(verb))
                .filter(CarriedPlaces::isSomewhere)
                .findFirst();
    }

    private boolean isArrival(Draft draft, Token trigger) {
        return draft.type == EventualityType.MOBILIZE
                && arrivals.contains(trigger.lemma())
                && draft.places.stream().allMatch(place -> place.role() == PlaceRole.FROM);
    }

    /** The last record of the sentence before, in the same passage, that is told to be somewhere. */
    private static Optional<Draft> before(List<Sentence> sentences, Sentence sentence, List<Draft> drafts) {
        int previous = sentence.index() - 1;
        if (previous < 0 || !sentences.get(previous).passage().equals(sentence.passage())) {
            return Optional.empty();
        }
        return drafts.stream()
                .filter(draft -> draft.match.sentence() == previous && isSomewhere(draft))
                .reduce((one, other) -> other);
    }

    private static boolean isSomewhere(Draft draft) {
        return draft.places.stream().anyMatch(place -> place.role() == PlaceRole.AT || place.role() == PlaceRole.TO);
    }

    private static void take(Draft from, PlaceRole role, Draft to) {
        from.places.stream()
                .filter(place -> place.role() == PlaceRole.AT || place.role() == PlaceRole.TO)
                .filter(place ->
                        to.places.stream().noneMatch(own -> own.entity().equals(place.entity())))
                .toList()
                .forEach(place -> to.places.add(new PlaceLink(place.entity(), role)));
    }
}
