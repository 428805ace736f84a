package org.kroniek.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Article;
import org.kroniek.model.Attribution;
import org.kroniek.model.Certainty;
import org.kroniek.model.Entity;
import org.kroniek.model.EntityKind;
import org.kroniek.model.Eventuality;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Fingerprint;
import org.kroniek.model.Imprint;
import org.kroniek.model.Location;
import org.kroniek.model.Mention;
import org.kroniek.model.MentionForm;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;
import org.kroniek.model.PlaceLink;
import org.kroniek.model.PlaceRole;
import org.kroniek.model.Provenance;
import org.kroniek.model.Quote;
import org.kroniek.model.Reading;
import org.kroniek.model.Source;
import org.kroniek.model.Span;
import org.kroniek.model.Stance;
import org.kroniek.model.TimeSpan;

/** Writes a reading by hand: a text of one or more sentences, what it names, what it tells. */
public final class News {
    private final String text;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Eventuality> records = new ArrayList<>();
    private @Nullable LocalDate published;
    private String language = "nl";
    private String lexicon = "sha256:1";
    private @Nullable String publisher;
    private @Nullable String uri;
    private @Nullable Fingerprint fingerprint;

    private News(String text) {
        this.text = text;
    }

    public static News of(String text) {
        return new News(text);
    }

    public News published(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    public News language(String code) {
        language = code;
        return this;
    }

    public News lexicon(String hash) {
        lexicon = hash;
        return this;
    }

    public News in(String paper, String address) {
        publisher = paper;
        uri = address;
        return this;
    }

    public News fingerprint(String hex) {
        fingerprint = new Fingerprint(hex);
        return this;
    }

    private Span words(String part) {
        int at = text.indexOf(part);
        if (at < 0) {
            throw new IllegalArgumentException("'" + part + "' is not in the text");
        }
        return new Span(text.codePointCount(0, at), text.codePointCount(0, at + part.length()));
    }

    /** An actor named in the text; {@code known} may be null. */
    public News actor(String id, String name, EntityKind kind, @Nullable String known, @Nullable String country) {
        entities.add(new Entity(
                id,
                name,
                kind,
                known,
                Map.of(),
                country,
                List.of("GOV"),
                null,
                text.contains(name) ? List.of(new Mention(words(name), MentionForm.NAME)) : List.of()));
        return this;
    }

    /** A place named in the text. */
    public News place(String id, String name, String known, String country, double lat, double lon) {
        entities.add(new Entity(
                id,
                name,
                EntityKind.PLACE,
                known,
                Map.of(),
                country,
                List.of(),
                new Location(lat, lon, "PPL", 4, country),
                List.of(new Mention(words(name), MentionForm.NAME))));
        return this;
    }

    /** Somebody says it, perhaps inside what another says. */
    public News says(String id, String source, String words, @Nullable String within) {
        attributions.add(new Attribution(
                id, source, words(words), null, List.of(words(text)), Quote.INDIRECT, Stance.STATES, null, within));
        return this;
    }

    /** A record of the sentence that {@code anchor} stands in. */
    public News tells(
            EventualityType type, String anchor, String actor, String recipient, String place, String attribution) {
        return tells(type, anchor, actor, recipient, place, attribution, null, Certainty.CT_PLUS, Set.of());
    }

    public News tells(
            EventualityType type,
            String anchor,
            String actor,
            String recipient,
            String place,
            String attribution,
            @Nullable TimeSpan time,
            Certainty certainty,
            Set<String> modes) {
        Span at = words(anchor);
        records.add(new Eventuality(
                "r" + (records.size() + 1),
                type,
                List.copyOf(modes),
                List.of("military"),
                actor.isEmpty() ? List.of() : List.of(actor),
                recipient.isEmpty() ? List.of() : List.of(recipient),
                place.isEmpty() ? List.of() : List.of(new PlaceLink(place, PlaceRole.AT)),
                null,
                List.of(),
                null,
                time,
                certainty,
                List.of(),
                0.5,
                attribution.isEmpty() ? null : attribution,
                at,
                List.of(sentence(at)),
                "test/rule"));
        return this;
    }

    private Span sentence(Span anchor) {
        int begin = text.lastIndexOf(". ", anchor.begin());
        int end = text.indexOf('.', anchor.begin());
        return new Span(begin < 0 ? 0 : begin + 2, end < 0 ? text.length() : end + 1);
    }

    public Reading read() {
        Article article = new Article(
                "sha256:" + hash(text),
                new Source(uri, publisher, null),
                language,
                "Titel: " + text.substring(0, Math.min(20, text.length())),
                published == null ? null : TimeSpan.day(published),
                null,
                List.of(),
                text,
                List.of(new Passage("p1", PassageKind.BODY, words(text), null)),
                Imprint.NONE,
                fingerprint);
        return new Reading(
                new Provenance("0.1.0", Map.of(language, "m1 sha256:0"), Map.of(language, lexicon)),
                article,
                entities,
                attributions,
                records,
                List.of(),
                List.of());
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** M23 takes Goma, says the UN; the UN is quoted by a paper. */
    public static News goma() {
        return of("M23 veroverde Goma, zegt de VN. De rebellen schoten op burgers in Goma.")
                .published("2025-01-27")
                .in("De Post", "https://example.org/goma")
                .actor("e1", "M23", EntityKind.ARMED_GROUP, "actor:m23", "COD")
                .actor("e2", "VN", EntityKind.IGO, "actor:un", "UNO")
                .actor("e3", "burgers", EntityKind.POPULATION, null, "COD")
                .place("e4", "Goma", "geonames:216281", "COD", -1.679, 29.228)
                .says("a1", "e2", "VN", null)
                .tells(EventualityType.CONTROLS, "veroverde", "e1", "", "e4", "a1")
                .tells(EventualityType.ASSAULT, "schoten", "e1", "e3", "e4", "");
    }
}
