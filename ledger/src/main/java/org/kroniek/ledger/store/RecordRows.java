package org.kroniek.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Attribution;
import org.kroniek.model.CountedObject;
import org.kroniek.model.Entity;
import org.kroniek.model.Eventuality;
import org.kroniek.model.PlaceLink;
import org.kroniek.model.Reading;
import org.kroniek.model.Span;
import org.kroniek.model.TimeSpan;

/** The records of a reading as rows. */
final class RecordRows {
    private final Reading reading;
    private final Entities entities;
    private final Map<String, Entity> entityById = new HashMap<>();
    private final Map<String, Attribution> attributionById = new HashMap<>();
    private final Map<List<Span>, Long> sentences = new HashMap<>();

    RecordRows(Reading reading, Entities entities) {
        this.reading = reading;
        this.entities = entities;
        reading.entities().forEach(entity -> entityById.put(entity.id(), entity));
        reading.attributions().forEach(attribution -> attributionById.put(attribution.id(), attribution));
    }

    RecordRow row(Eventuality record, RecordRow.Key key) {
        long sentence = sentences.computeIfAbsent(record.evidence(), evidence -> key.id());
        List<Attribution> chain = chain(record);
        return new RecordRow(
                key,
                what(record),
                when(record),
                words(record),
                parts(record, chain),
                places(record),
                voices(chain),
                sentence);
    }

    private RecordRow.What what(Eventuality record) {
        CountedObject object = record.object();
        return new RecordRow.What(
                record.type(),
                Lists.spaced(record.mode()),
                Lists.spaced(record.context()),
                record.certainty(),
                Lists.spaced(record.modality().stream().map(Enum::name).toList()),
                record.score(),
                object == null ? null : object.text(),
                object == null || object.count() == null ? null : object.count().low(),
                object == null || object.count() == null ? null : object.count().high(),
                record.value(),
                Json.casualties(record.casualties(), this::name));
    }

    private @Nullable String name(@Nullable String entity) {
        Entity found = entity == null ? null : entityById.get(entity);
        return found == null ? null : found.name();
    }

    private RecordRow.When when(Eventuality record) {
        TimeSpan time = record.time();
        TimeSpan published = reading.article().published();
        int began = Moments.UNDATED;
        int ended = Moments.UNDATED;
        TimeSpan sorted = time != null && (time.from() != null || time.to() != null) ? time : published;
        if (sorted != null && (sorted.from() != null || sorted.to() != null)) {
            Integer from = Moments.day(sorted.from());
            Integer to = Moments.day(sorted.to());
            Integer told = published == null ? null : Moments.day(published.to());
            began = from != null ? from : to == null ? Moments.UNDATED : to;
            // What is still going on holds at least until it was told.
            ended = to != null ? to : Math.max(began, told == null ? began : told);
        }
        Span words = time == null ? null : time.words();
        return new RecordRow.When(
                began,
                ended,
                time == null ? null : Moments.day(time.from()),
                time == null ? null : Moments.day(time.to()),
                time == null ? null : time.granularity().name(),
                words == null ? null : words.begin(),
                words == null ? null : words.end());
    }

    private static RecordRow.Words words(Eventuality record) {
        String evidence = record.evidence().stream()
                .map(span -> span.begin() + "-" + span.end())
                .collect(Collectors.joining(" "));
        return new RecordRow.Words(record.anchor().begin(), record.anchor().end(), evidence, record.rule());
    }

    private List<RecordRow.Part> parts(Eventuality record, List<Attribution> chain) {
        List<RecordRow.Part> parts = new ArrayList<>();
        addParts("a", record.actor(), parts);
        addParts("r", record.recipient(), parts);
        addParts("s", chain.stream().map(Attribution::source).toList(), parts);
        return parts;
    }

    private void addParts(String role, List<@Nullable String> ids, List<RecordRow.Part> parts) {
        for (int i = 0; i < ids.size(); i++) {
            Entity entity = entityById.get(ids.get(i));
            if (entity != null) {
                long actor = entities.actor(entity, reading.article().text());
                parts.add(new RecordRow.Part(role, i, actor, entity.country()));
            }
        }
    }

    private List<RecordRow.At> places(Eventuality record) {
        List<RecordRow.At> places = new ArrayList<>();
        for (PlaceLink link : record.place()) {
            Entity entity = entityById.get(link.entity());
            if (entity != null) {
                long place = entities.place(entity, reading.article().text());
                places.add(new RecordRow.At(places.size(), link.role().name(), place, Entities.country(entity)));
            }
        }
        return places;
    }

    /** The attributions that a record is inside of, innermost first. */
    private List<Attribution> chain(Eventuality record) {
        List<Attribution> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = record.attribution();
        while (next != null && seen.add(next) && attributionById.get(next) != null) {
            Attribution attribution = attributionById.get(next);
            chain.add(attribution);
            next = attribution.within();
        }
        return chain;
    }

    private List<RecordRow.Said> voices(List<Attribution> chain) {
        List<RecordRow.Said> voices = new ArrayList<>();
        for (Attribution attribution : chain) {
            Span words = attribution.sourceSpan();
            voices.add(new RecordRow.Said(
                    voices.size(),
                    actor(attribution.source()),
                    words == null ? null : words.begin(),
                    words == null ? null : words.end(),
                    attribution.stance().name(),
                    attribution.quote().name(),
                    actor(attribution.channel())));
        }
        return voices;
    }

    private @Nullable Long actor(@Nullable String id) {
        Entity entity = id == null ? null : entityById.get(id);
        return entity == null ? null : entities.actor(entity, reading.article().text());
    }
}
