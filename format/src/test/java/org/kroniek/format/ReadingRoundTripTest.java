package org.kroniek.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.model.Article;
import org.kroniek.model.Attribution;
import org.kroniek.model.Casualties;
import org.kroniek.model.Certainty;
import org.kroniek.model.Count;
import org.kroniek.model.CountedObject;
import org.kroniek.model.Entity;
import org.kroniek.model.EntityKind;
import org.kroniek.model.Eventuality;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Failure;
import org.kroniek.model.Fingerprint;
import org.kroniek.model.Granularity;
import org.kroniek.model.Harm;
import org.kroniek.model.Image;
import org.kroniek.model.Imprint;
import org.kroniek.model.Link;
import org.kroniek.model.LinkType;
import org.kroniek.model.Location;
import org.kroniek.model.Mention;
import org.kroniek.model.MentionForm;
import org.kroniek.model.Modality;
import org.kroniek.model.Notice;
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

class ReadingRoundTripTest {
    private static final String TEXT = "Volgens Reuters rukte het leger maandag op naar Goma; 20 doden.";
    private static final Fingerprint FINGERPRINT = new Fingerprint("ab".repeat(Fingerprint.VALUES));

    @Test
    void writesTheFieldsInTheOrderOfTheFormat() {
        assertThat(ReadingWriter.write(full(), ReadingWriter.Layout.PAGE))
                .isEqualTo("""
                {
                  "format": "kroniek/1",
                  "reading": {
                    "kroniek": "0.1.0",
                    "models": {
                      "en": "en-1 sha256:02",
                      "nl": "nl-1 sha256:01"
                    },
                    "lexicons": {
                      "nl": "sha256:03"
                    }
                  },
                  "article": {
                    "id": "sha256:00",
                    "source": {
                      "uri": "https://example.org/1",
                      "publisher": null,
                      "retrieved": "2024-02-01T08:30:00Z"
                    },
                    "language": "nl",
                    "title": "Opmars",
                    "published": {
                      "from": "2024-02-01",
                      "to": "2024-02-29",
                      "granularity": "month"
                    },
                    "published_at": "2024-02-01T09:30:00+01:00",
                    "modified": {
                      "from": "2024-02-02",
                      "to": "2024-02-02",
                      "granularity": "day"
                    },
                    "modified_at": "2024-02-02T00:00:00Z",
                    "byline": [
                      "Jan Jansen"
                    ],
                    "origin": [
                      "ANP",
                      "AFP"
                    ],
                    "canonical": "https://example.org/1",
                    "rights": null,
                    "fingerprint": "%s",
                    "images": [
                      { "uri": null, "caption": "p1", "credit": "AFP" }
                    ],
                    "text": "Volgens Reuters rukte het leger maandag op naar Goma; 20 doden.",
                    "passages": [
                      { "id": "p1", "kind": "caption", "begin": 0, "end": 53, "credit": null },
                      { "id": "p2", "kind": "boilerplate", "begin": 54, "end": 63, "at": "2024-02-01T09:45:00+01:00" }
                    ]
                  },
                  "entities": [
                    {
                      "id": "e1",
                      "name": "Goma",
                      "kind": "place",
                      "known": "place:goma",
                      "ids": { "wikidata": "Q3874", "geonames": null, "viaf": "1" },
                      "country": "COD",
                      "sectors": ["REB", "MIL"],
                      "location": { "lat": -1.67409, "lon": 29.0, "feature": "PPLA", "resolution": 4, "country": "COD" },
                      "mentions": [{ "begin": 48, "end": 52, "form": "name" }]
                    }
                  ],
                  "attributions": [
                    {
                      "id": "a1",
                      "source": { "entity": null, "begin": 8, "end": 15 },
                      "cue": { "begin": 0, "end": 7 },
                      "content": [{ "begin": 16, "end": 52 }],
                      "quote": "indirect",
                      "stance": "states",
                      "channel": null,
                      "within": null
                    },
                    {
                      "id": "a2",
                      "source": { "entity": null, "begin": null, "end": null },
                      "cue": null,
                      "content": [],
                      "quote": "free",
                      "stance": "fears",
                      "channel": "e1",
                      "within": "a1"
                    }
                  ],
                  "records": [
                    {
                      "id": "r1",
                      "kind": "event",
                      "type": "MOBILIZE",
                      "mode": ["troops"],
                      "context": ["military"],
                      "actor": ["e1"],
                      "recipient": [],
                      "place": [{ "entity": "e1", "role": "to" }],
                      "object": { "text": "20 doden", "entity": null, "count": { "low": 20, "high": null } },
                      "casualties": [{ "what": "dead", "who": null, "side": null, "low": 20, "best": 20, "high": null, "begin": 54, "end": 62 }],
                      "value": null,
                      "time": { "begin": 32, "end": 39, "from": "2024-02-05", "to": "2024-02-26", "granularity": "weekday" },
                      "certainty": "CT+",
                      "modality": ["ordered"],
                      "score": 0.83,
                      "attribution": "a1",
                      "anchor": { "begin": 16, "end": 21 },
                      "evidence": [{ "begin": 0, "end": 63 }],
                      "rule": "nl/force/oprukken"
                    }
                  ],
                  "links": [
                    {
                      "from": "a2",
                      "to": "a1",
                      "type": "disputes"
                    }
                  ],
                  "notices": [
                    {
                      "level": "warning",
                      "code": "date-imprecise",
                      "message": "…",
                      "begin": null,
                      "end": null
                    }
                  ]
                }""".replace("%s", FINGERPRINT.hex()));
    }

    @ParameterizedTest
    @EnumSource(ReadingWriter.Layout.class)
    void readsBackWhatItWrote(ReadingWriter.Layout layout) {
        assertThat(ReadingReader.read(ReadingWriter.write(full(), layout))).isEqualTo(full());
    }

    @Test
    void aLineHoldsNoLineEnd() {
        assertThat(ReadingWriter.write(full(), ReadingWriter.Layout.LINE)).doesNotContain("\n");
    }

    @Test
    void anyTextComesBack() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 60) {
                int point = random.nextInt(Character.MAX_CODE_POINT + 1);
                if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                    text.appendCodePoint(point);
                }
            }
            Reading reading = withText(text.toString());
            assertThat(ReadingReader.read(ReadingWriter.write(reading, ReadingWriter.Layout.LINE)))
                    .isEqualTo(reading);
        }
    }

    @Test
    void anErrorLineNamesItsSource() {
        assertThat(ReadingWriter.write(
                        new Failure("empty", "the file holds no text", "a.txt"), ReadingWriter.Layout.LINE))
                .isEqualTo("{\"format\":\"kroniek/1\",\"error\":"
                        + "{\"code\":\"empty\",\"message\":\"the file holds no text\",\"source\":\"a.txt\"}}");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "certainty":"CT+"  | "certainty":"sure" | records[0]: Certainty 'sure'
            "kind":"event"     | "kind":"state"     | records[0]: MOBILIZE is of kind event, not state
            "type":"MOBILIZE"  | "type":"mobilize"  | records[0].type: 'mobilize' is no EventualityType
            "role":"to"        | "role":null        | records[0].place[0].role: missing, but it must be a string
            "low":20           | "low":"20"         | records[0].object.count.low: "20", but it must be a whole number
            "fingerprint":"a   | "fingerprint":"x   | article.fingerprint: Fingerprint 'xbabab
            2024-02-01T09:30:00+01:00 | half past nine | article.published_at: "half past nine", but it must be a moment
            2024-02-05         | 5 February         | records[0].time.from: "5 February", but it must be a date
            kroniek/1          | kroniek/9          | format: must be "kroniek/1"
            {"format"          | ["format"          | not valid JSON at line 1
            """)
    void saysWhereTheJsonIsWrong(String right, String wrong, String message) {
        String json = ReadingWriter.write(full(), ReadingWriter.Layout.LINE)
                .replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        assertThatThrownBy(() -> ReadingReader.read(json))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(message);
    }

    private static Reading withText(String text) {
        Article article = new Article(
                "sha256:00", new Source(null, null, null), null, null, null, null, List.of(), text, List.of());
        return new Reading(
                new Provenance("0.1.0", Map.of(), Map.of()),
                article,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Reading full() {
        Article article = new Article(
                "sha256:00",
                new Source("https://example.org/1", null, Instant.parse("2024-02-01T08:30:00Z")),
                "nl",
                "Opmars",
                TimeSpan.month(LocalDate.of(2024, 2, 1)),
                null,
                List.of(new Image(null, "p1", "AFP")),
                TEXT,
                List.of(
                        new Passage("p1", PassageKind.CAPTION, new Span(0, 53), null),
                        new Passage(
                                "p2",
                                PassageKind.BOILERPLATE,
                                new Span(54, 63),
                                null,
                                OffsetDateTime.parse("2024-02-01T09:45:00+01:00"))),
                new Imprint(
                        List.of("Jan Jansen"),
                        List.of("ANP", "AFP"),
                        OffsetDateTime.parse("2024-02-01T09:30:00+01:00"),
                        TimeSpan.day(LocalDate.of(2024, 2, 2)),
                        OffsetDateTime.parse("2024-02-02T00:00:00Z"),
                        "https://example.org/1"),
                FINGERPRINT);
        Entity goma = new Entity(
                "e1",
                "Goma",
                EntityKind.PLACE,
                "place:goma",
                Map.of("viaf", "1", "wikidata", "Q3874"),
                "COD",
                List.of("REB", "MIL"),
                new Location(-1.67409, 29.0, "PPLA", 4, "COD"),
                List.of(new Mention(new Span(48, 52), MentionForm.NAME)));
        return new Reading(
                new Provenance(
                        "0.1.0", Map.of("nl", "nl-1 sha256:01", "en", "en-1 sha256:02"), Map.of("nl", "sha256:03")),
                article,
                List.of(goma),
                attributions(),
                List.of(advance()),
                List.of(new Link("a2", "a1", LinkType.DISPUTES)),
                List.of(new Notice(Notice.Level.WARNING, "date-imprecise", "…", null)));
    }

    private static List<Attribution> attributions() {
        return List.of(
                new Attribution(
                        "a1",
                        null,
                        new Span(8, 15),
                        new Span(0, 7),
                        List.of(new Span(16, 52)),
                        Quote.INDIRECT,
                        Stance.STATES,
                        null,
                        null),
                new Attribution("a2", null, null, null, List.of(), Quote.FREE, Stance.FEARS, "e1", "a1"));
    }

    private static Eventuality advance() {
        return new Eventuality(
                "r1",
                EventualityType.MOBILIZE,
                List.of("troops"),
                List.of("military"),
                List.of("e1"),
                List.of(),
                List.of(new PlaceLink("e1", PlaceRole.TO)),
                new CountedObject("20 doden", null, new Count(20, null)),
                List.of(new Casualties(Harm.DEAD, null, null, 20, 20, null, new Span(54, 62))),
                null,
                new TimeSpan(
                        new Span(32, 39), LocalDate.of(2024, 2, 5), LocalDate.of(2024, 2, 26), Granularity.WEEKDAY),
                Certainty.CT_PLUS,
                List.of(Modality.ORDERED),
                0.83,
                "a1",
                new Span(16, 21),
                List.of(new Span(0, 63)),
                "nl/force/oprukken");
    }
}
