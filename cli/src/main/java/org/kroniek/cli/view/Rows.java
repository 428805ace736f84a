package org.kroniek.cli.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Attribution;
import org.kroniek.model.Casualties;
import org.kroniek.model.CountedObject;
import org.kroniek.model.Entity;
import org.kroniek.model.Eventuality;
import org.kroniek.model.Link;
import org.kroniek.model.LinkType;
import org.kroniek.model.Reading;
import org.kroniek.model.Span;

/** The records of a reading in words, in reading order. */
final class Rows {
    static final String NOBODY_NAMED = "(nobody named)";

    private final Reading reading;
    private final String text;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Attribution> attributions = new HashMap<>();
    private final Map<String, String> repeats = new HashMap<>();

    Rows(Reading reading) {
        this.reading = reading;
        this.text = reading.article().text();
        for (Entity entity : reading.entities()) {
            names.put(entity.id(), entity.name());
        }
        reading.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
        for (Link link : reading.links()) {
            if (link.type() == LinkType.SAME) {
                repeats.put(link.from(), link.to());
            }
        }
    }

    List<Row> all() {
        return reading.records().stream().map(this::row).toList();
    }

    Row row(Eventuality record) {
        return new Row(
                record,
                what(record),
                who(record),
                where(record),
                TimePhrase.of(record.time(), text),
                sure(record),
                says(record));
    }

    private String what(Eventuality record) {
        String same = repeats.containsKey(record.id()) ? "\n= " + repeats.get(record.id()) : "";
        return record.type() + (record.mode().isEmpty() ? "" : "\n" + String.join(" ", record.mode())) + same;
    }

    String names(List<String> ids) {
        return ids.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", "));
    }

    private String who(Eventuality record) {
        StringBuilder who = new StringBuilder(names(record.actor()));
        if (!record.recipient().isEmpty()) {
            who.append(who.isEmpty() ? "→ " : " → ").append(names(record.recipient()));
        }
        List<String> more = more(record, who.toString());
        if (!more.isEmpty()) {
            who.append(who.isEmpty() ? "" : " · ").append(String.join(" · ", more));
        }
        return who.isEmpty() ? "–" : who.toString();
    }

    /** Object, casualties and value, as far as they add words to the participants'. */
    private List<String> more(Eventuality record, String who) {
        List<String> more = new ArrayList<>();
        CountedObject object = record.object();
        if (object != null && !who.contains(object.text())) {
            more.add(object.text());
        }
        for (Casualties casualties : record.casualties()) {
            String words = casualties.words().in(text);
            boolean told = who.contains(words) || more.stream().anyMatch(part -> part.contains(words));
            if (!told) {
                more.add(words + " " + spelled(casualties.what()));
            }
        }
        if (record.value() != null) {
            more.add("“" + record.value() + "”");
        }
        return more;
    }

    private String where(Eventuality record) {
        return record.place().stream()
                .map(place -> spelled(place.role()) + " " + names.getOrDefault(place.entity(), place.entity()))
                .collect(Collectors.joining(", "));
    }

    private static String sure(Eventuality record) {
        String modality = record.modality().stream().map(Rows::spelled).collect(Collectors.joining(" "));
        return record.certainty().code() + (modality.isEmpty() ? "" : "\n" + modality);
    }

    private String says(Eventuality record) {
        Deque<String> chain = new ArrayDeque<>();
        Attribution innermost = record.attribution() == null ? null : attributions.get(record.attribution());
        Set<String> seen = new HashSet<>();
        Attribution link = innermost;
        while (link != null && seen.add(link.id())) {
            chain.addFirst(source(link));
            link = link.within() == null ? null : attributions.get(link.within());
        }
        if (innermost == null) {
            return "";
        }
        String via = innermost.channel() == null
                ? ""
                : ", on " + names.getOrDefault(innermost.channel(), innermost.channel());
        return String.join(" ▸ ", chain) + " (" + spelled(innermost.stance()) + via + ")";
    }

    /** Who says it: the entity's name, else the text's words for it. */
    String source(Attribution attribution) {
        String id = attribution.source();
        Span words = attribution.sourceSpan();
        String known = id == null ? null : names.get(id);
        return known != null ? known : words == null ? NOBODY_NAMED : words.in(text);
    }

    @Nullable
    Attribution attribution(String id) {
        return attributions.get(id);
    }

    /** What an attribution says, shortened to {@code limit} letters. */
    String content(Attribution attribution, int limit) {
        String words = attribution.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
        String line = words.replaceAll("\\s+", " ");
        return line.length() > limit ? line.substring(0, limit).stripTrailing() + "…" : line;
    }

    /** The words of the spans, on one line. */
    String evidence(Eventuality record) {
        return record.evidence().stream()
                .map(span -> span.in(text))
                .collect(Collectors.joining(" … "))
                .replaceAll("\\s+", " ");
    }

    static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
