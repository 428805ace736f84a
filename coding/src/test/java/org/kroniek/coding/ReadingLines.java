package org.kroniek.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Attribution;
import org.kroniek.model.Casualties;
import org.kroniek.model.CountedObject;
import org.kroniek.model.Entity;
import org.kroniek.model.Eventuality;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.Harm;
import org.kroniek.model.LinkType;
import org.kroniek.model.Mention;
import org.kroniek.model.MentionForm;
import org.kroniek.model.PlaceLink;
import org.kroniek.model.PlaceRole;
import org.kroniek.model.Reading;
import org.kroniek.model.Span;

/**
 * Records and attributions as one line each, such as {@code ASSAULT/aerial actor=army at=Idlib PR+ hearsay}, with the
 * words of the text. Contexts, times and scores are left out.
 */
final class ReadingLines {
    private final Reading reading;

    ReadingLines(Reading reading) {
        this.reading = reading;
    }

    List<String> records() {
        return reading.records().stream().map(this::record).toList();
    }

    List<String> attributions() {
        return reading.attributions().stream().map(this::attribution).toList();
    }

    private String record(Eventuality record) {
        List<String> parts = new ArrayList<>();
        parts.add(String.join(
                "/",
                Stream.concat(Stream.of(record.type().name()), record.mode().stream())
                        .toList()));
        parts.add(part("actor", words(record.actor())));
        parts.add(part("recipient", words(record.recipient())));
        for (PlaceRole role : PlaceRole.values()) {
            List<String> places = record.place().stream()
                    .filter(place -> place.role() == role)
                    .map(PlaceLink::entity)
                    .toList();
            parts.add(part(role.name().toLowerCase(Locale.ROOT), words(places)));
        }
        parts.add(object(record.object()));
        parts.add(value(record));
        record.casualties().forEach(casualties -> parts.add(casualties(casualties)));
        parts.add(record.certainty().code());
        record.modality().forEach(modality -> parts.add(modality.name().toLowerCase(Locale.ROOT)));
        parts.add(part("by", chain(record.attribution())));
        return join(parts.stream());
    }

    private String attribution(Attribution attribution) {
        String disputed = reading.links().stream()
                .filter(link -> link.type() == LinkType.DISPUTES && link.from().equals(attribution.id()))
                .map(link -> chain(link.to()))
                .collect(Collectors.joining("+"));
        return join(Stream.of(
                part("source", words(attribution.sourceSpan())),
                part("cue", words(attribution.cue())),
                part("stance", attribution.stance().name().toLowerCase(Locale.ROOT)),
                part("channel", attribution.channel() == null ? "" : words(attribution.channel())),
                part("in", chain(attribution.within())),
                part("disputes", disputed)));
    }

    private static String join(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + value;
    }

    private static String value(Eventuality record) {
        boolean state = record.type().kind() == EventualityKind.STATE;
        return part("value", state ? Objects.requireNonNullElse(record.value(), "") : "");
    }

    private static String object(@Nullable CountedObject object) {
        return object == null || object.count() == null ? "" : part("object", object.text());
    }

    /** Those arrested and captured stand in the object already. */
    private static String casualties(Casualties casualties) {
        boolean counted = casualties.what() == Harm.ARRESTED || casualties.what() == Harm.CAPTURED;
        String number = Objects.equals(casualties.low(), casualties.high())
                ? String.valueOf(casualties.low())
                : Objects.toString(casualties.low(), "") + ".." + Objects.toString(casualties.high(), "");
        return counted ? "" : part(casualties.what().name().toLowerCase(Locale.ROOT), number);
    }

    /** The sources of an attribution, the innermost first. */
    private String chain(@Nullable String attribution) {
        return reading.attributions().stream()
                .filter(found -> found.id().equals(attribution))
                .map(found -> {
                    String outer = chain(found.within());
                    return words(found.sourceSpan()) + (outer.isEmpty() ? "" : "<" + outer);
                })
                .collect(Collectors.joining());
    }

    private String words(@Nullable Span span) {
        return span == null ? "" : span.in(reading.article().text());
    }

    private String words(List<String> entities) {
        return entities.stream().map(this::words).collect(Collectors.joining("+"));
    }

    /** The entity's first name in the text, or else its first mention; its known name where it is only implied. */
    private String words(String id) {
        Entity entity = reading.entities().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
        return entity.mentions().stream()
                .min(Comparator.comparing((Mention mention) -> mention.form() != MentionForm.NAME)
                        .thenComparing(Mention::span))
                .map(mention -> words(mention.span()))
                .orElse(entity.name());
    }
}
