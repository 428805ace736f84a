package org.kroniek.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Certainty;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Harm;
import org.kroniek.model.Modality;
import org.kroniek.model.PlaceRole;
import org.kroniek.model.Quote;
import org.kroniek.model.Span;
import org.kroniek.model.Stance;
import org.kroniek.model.TimeSpan;

/**
 * A record as the ledger keeps it, complete for a table, a page or an export: names instead of an article's entity ids.
 *
 * @param version 1 as read; higher after a person's correction or its undoing
 * @param article the article's id, {@code sha256:…}
 * @param origin number of the group of near-identical articles that it is one witness with
 * @param publisher of the article's first appearance; null when unknown
 * @param published of the article; null when unknown
 * @param title of the article; null when it has none or was forgotten
 * @param mode modes of the type, most specific first
 * @param context PLOVER contexts
 * @param object what it is about beside participants and places; null when nothing
 * @param time null when the text tells none
 * @param began the day it is sorted and filtered by: its time's, or the publication's where no time is told; null when
 *     neither is known
 * @param score 0 to 1: how sure the program is of its reading
 * @param sources the chain of sources, innermost first; empty when the article itself says it
 * @param words the sentences of {@code evidence}; empty when the text was forgotten
 * @param rule what in the lexicon made it, or {@code review} with the decision's number
 * @param recorded when this version was recorded
 * @param incident the incident it is joined to; null when none
 */
public record StoredRecord(
        RecordId id,
        int version,
        String article,
        long origin,
        String language,
        @Nullable String publisher,
        @Nullable String uri,
        @Nullable TimeSpan published,
        @Nullable String title,
        EventualityType type,
        List<String> mode,
        List<String> context,
        List<Actor> actors,
        List<Actor> recipients,
        List<PlaceOf> places,
        @Nullable ObjectOf object,
        List<Harmed> casualties,
        @Nullable String value,
        @Nullable TimeSpan time,
        @Nullable LocalDate began,
        Certainty certainty,
        List<Modality> modality,
        double score,
        List<Voice> sources,
        Span anchor,
        List<Span> evidence,
        String words,
        String rule,
        Instant recorded,
        @Nullable Long incident) {
    public StoredRecord {
        mode = List.copyOf(mode);
        context = List.copyOf(context);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        places = List.copyOf(places);
        casualties = List.copyOf(casualties);
        modality = List.copyOf(modality);
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }

    /** A place and its role. */
    public record PlaceOf(Place place, PlaceRole role) {}

    /** The object in the text's words, with the number told of it; missing bounds are null. */
    public record ObjectOf(
            String text, @Nullable Integer low, @Nullable Integer high) {}

    /**
     * People harmed.
     *
     * @param who the counted group, such as 'civilians'; null when not told
     * @param side name of the actor they belong to; null when not told
     * @param low at least, {@code best} the number itself, {@code high} at most; each null when not told
     */
    public record Harmed(
            Harm what,
            @Nullable String who,
            @Nullable String side,
            @Nullable Integer low,
            @Nullable Integer best,
            @Nullable Integer high) {}

    /**
     * One link of the chain of sources.
     *
     * @param actor who says it; null for sources that are no actor
     * @param words the article's words for the source; null when nobody is named
     * @param channel name of the actor through which it reached us; null when not told
     */
    public record Voice(
            @Nullable Actor actor,
            @Nullable String words,
            Stance stance,
            Quote quote,
            @Nullable String channel) {}
}
