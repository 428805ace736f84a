package org.kroniek.ledger.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Certainty;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Modality;
import org.kroniek.model.Span;
import org.kroniek.model.TimeSpan;

/**
 * A record of one article as testimony: what joining and corroboration need to know of it. Made by
 * {@link Witnesses#of}, or by hand where a person has corrected the record.
 *
 * @param id unique among all witnesses, such as the ledger's {@code 42.r3}
 * @param article id of its article
 * @param language ISO 639-1 of the article
 * @param published of the article; null when unknown
 * @param mode modes of the type
 * @param sites its places, in the record's order
 * @param scene towns and smaller places that its sentences name, or the words before them, though nothing ties them to it;
 *     empty when a place of its own is one
 * @param object what it is about beside participants, in the article's words; empty when nothing
 * @param value of a state that has one; empty otherwise
 * @param time null when the text tells none
 * @param chain its sources, innermost first; empty when the article itself says it
 * @param objections of sources that reject it, in the same article
 * @param anchor the word that names it
 * @param evidence the stretch of text that holds its sentences
 * @param words those sentences; empty when the text was forgotten
 * @param stems the sentences' content words as {@link Stems} cuts them
 * @param setting idents of the actors and places that the whole article names, its media aside
 * @param same ids of witnesses that the article itself links as the same
 */
public record Witness(
        String id,
        String article,
        Origin origin,
        String language,
        @Nullable TimeSpan published,
        EventualityType type,
        List<String> mode,
        List<Participant> actors,
        List<Participant> recipients,
        List<Site> sites,
        List<Site> scene,
        List<Toll> tolls,
        String object,
        String value,
        @Nullable TimeSpan time,
        Certainty certainty,
        List<Modality> modality,
        List<Voice> chain,
        List<Objection> objections,
        Span anchor,
        Span evidence,
        String words,
        Set<String> stems,
        Set<String> setting,
        Set<String> same) {
    public Witness {
        mode = List.copyOf(mode);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        sites = List.copyOf(sites);
        scene = List.copyOf(scene);
        tolls = List.copyOf(tolls);
        modality = List.copyOf(modality);
        chain = List.copyOf(chain);
        objections = List.copyOf(objections);
        stems = Set.copyOf(stems);
        setting = Set.copyOf(setting);
        same = Set.copyOf(same);
    }

    /** True when it says that it did not happen: CT-, PR- or PS-. */
    public boolean isDenial() {
        return certainty == Certainty.CT_MINUS || certainty == Certainty.PR_MINUS || certainty == Certainty.PS_MINUS;
    }

    /** True when it tells of an event, false for a state. */
    public boolean isEvent() {
        return type.kind() == EventualityKind.EVENT;
    }
}
