package org.kroniek.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event or a state that the text tells: what DESIGN and the JSON call a <i>record</i>. 'Eventuality' is the field's
 * word for both (Bach 1986), and does not clash with {@link java.lang.Record}.
 *
 * @param id a counter in text order, {@code r1}, {@code r2} …
 * @param mode modes of the type, most specific first
 * @param context PLOVER contexts
 * @param actor ids of entities; all sides of a reciprocal act
 * @param recipient ids of entities
 * @param value free text of a state that needs one: a role, an age, a degree of control; null otherwise
 * @param certainty as the innermost source puts it
 * @param score 0 to 1: how sure the program is of its reading, not the text's certainty
 * @param attribution id of the innermost attribution; null when the article itself says it
 * @param anchor the word that names it
 * @param evidence the sentences that a reader needs to check it
 * @param rule what in the lexicon made it
 */
public record Eventuality(
        String id,
        EventualityType type,
        List<String> mode,
        List<String> context,
        List<String> actor,
        List<String> recipient,
        List<PlaceLink> place,
        @Nullable CountedObject object,
        List<Casualties> casualties,
        @Nullable String value,
        @Nullable TimeSpan time,
        Certainty certainty,
        List<Modality> modality,
        double score,
        @Nullable String attribution,
        Span anchor,
        List<Span> evidence,
        String rule) {
    public Eventuality {
        mode = List.copyOf(mode);
        context = List.copyOf(context);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        place = List.copyOf(place);
        casualties = List.copyOf(casualties);
        modality = List.copyOf(modality);
        evidence = List.copyOf(evidence);
        if (score < 0 || score > 1) {
            throw new IllegalArgumentException("Eventuality " + id + ": score " + score + " must be 0 to 1");
        }
        for (String name : mode) {
            if (!type.modes().contains(name)) {
                throw new IllegalArgumentException(
                        "Eventuality " + id + ": " + type + " has no mode '" + name + "'; it has " + type.modes());
            }
        }
    }
}
